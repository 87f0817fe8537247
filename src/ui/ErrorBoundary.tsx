import { Component, type ReactNode } from 'react';

type Props = { children: ReactNode };
type State = { message: string | null };

/** The last net: a fault of ours is said in both languages, since the wording itself may be what failed. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { message: null };

  static getDerivedStateFromError(error: unknown): State {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    const { message } = this.state;
    if (message === null) return this.props.children;
    return (
      <div role="alert">
        <p>页面出错了。填写的内容还在这个标签页里，请刷新。</p>
        <p lang="en">Something went wrong. What you typed is still in this tab: please reload.</p>
        <p>
          <button type="button" onClick={() => location.reload()}>
            刷新 · Reload
          </button>
        </p>
        <p>
          <small>{message}</small>
        </p>
      </div>
    );
  }
}
