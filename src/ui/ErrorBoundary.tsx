import { Component, type ReactNode } from 'react';

type Props = {
  children: ReactNode;
  /** What stands in place of children that failed; null for nothing. Without it, both languages. */
  instead?: ReactNode;
};
type State = { failure: { message: string } | null };

/** Keeps a fault, or code and words that could not be fetched, to the part of the page in which it happened. */
export class ErrorBoundary extends Component<Props, State> {
  // In a constructor: a class field would bring four helpers of the compiler into the first script.
  constructor(props: Props) {
    super(props);
    this.state = { failure: null };
  }

  static getDerivedStateFromError(error: unknown): State {
    return { failure: { message: error instanceof Error ? error.message : String(error) } };
  }

  override render() {
    const { failure } = this.state;
    const { children, instead } = this.props;
    if (failure === null) return children;
    return instead === undefined ? <LastNet message={failure.message} /> : instead;
  }
}

/** In both languages, since the wording itself may be what failed. */
function LastNet({ message }: { message: string }) {
  return (
    <div role="alert">
      <p>页面出错了，请刷新。已填的内容还在这个标签页里，只有“自定”的数字和批量的名单要重来。</p>
      <p lang="en">
        Something went wrong: please reload. What you typed is still in this tab, except figures marked “own” and a
        payroll.
      </p>
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
