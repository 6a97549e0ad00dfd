export function loader(): never {
  throw new Response(null, { status: 404 });
}

/** Never shown: the loader always refuses; a component makes this a page, so that the refusal is one too. */
export default function NotFound() {
  return null;
}
