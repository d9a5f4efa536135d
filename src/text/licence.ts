/** Under what everything here may be used; every file that is taken away says so. */
export const licence =
  '校勘、编排、编码与程序依 MIT 许可使用；所录文件是官方文书，不适用著作权法（著作权法第五条第一项），使用时请注明发文机关。';
