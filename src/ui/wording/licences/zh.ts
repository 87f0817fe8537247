export const zh = {
  heading: '许可',
  lead: '本程序和其中用到的开源软件，各依什么许可。全文都在这里，离线也能看。',
  build: (version: string, build: string) => `版本 ${version}，构建 ${build}。`,
  own: '本程序',
  packages: (count: number) => `其中用到的开源软件（${count} 个）`,
  openSource: '打开名字，看许可全文。',
  loading: '正在读取许可…',
  failed: '许可没有读到：可能断了网，或者服务器上没有这个文件。',
};

export type LicencesWording = typeof zh;
