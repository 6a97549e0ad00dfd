import { redirect, type ActionFunctionArgs } from "react-router";

/** Keeps the chosen theme in a cookie; a plain form posts here, so it works without scripts. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const theme = form.get("theme");
  const back = String(form.get("back") ?? "/");
  const value = theme === "dark" || theme === "light" ? theme : "auto";
  return redirect(/^\/(?![/\\])/.test(back) ? back : "/", {
    headers: { "set-cookie": `theme=${value}; Path=/; Max-Age=31536000; SameSite=Lax` },
  });
}

export function loader() {
  return redirect("/");
}
