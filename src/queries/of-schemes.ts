/** Which of these pages are there of themes, and which of policy tools? */
export const ofSchemes = <P extends { readonly params: object; readonly props: object }>(
  paths: readonly P[],
) =>
  (['themes', 'instruments'] as const).flatMap((scheme) =>
    paths.map((path) => ({
      ...path,
      params: { ...path.params, scheme },
      props: { ...path.props, scheme },
    })),
  );
