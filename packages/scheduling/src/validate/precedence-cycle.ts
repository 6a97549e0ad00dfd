/** The first circle among "a after b" pairs as ids in order, or undefined. Iterative depth-first search, O(nodes + edges). */
export function findCycle(after: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const done = new Set<string>();
  for (const root of after.keys()) {
    if (done.has(root)) continue;
    const path: string[] = [];
    const onPath = new Set<string>();
    const stack: { id: string; next: number }[] = [{ id: root, next: 0 }];
    path.push(root);
    onPath.add(root);
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const successor = after.get(top.id)?.[top.next++];
      if (successor === undefined) {
        done.add(top.id);
        onPath.delete(top.id);
        path.pop();
        stack.pop();
      } else if (onPath.has(successor)) {
        return path.slice(path.indexOf(successor));
      } else if (!done.has(successor)) {
        stack.push({ id: successor, next: 0 });
        path.push(successor);
        onPath.add(successor);
      }
    }
  }
  return undefined;
}
