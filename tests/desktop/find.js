// Finds what a person would point at: something seen, with this role and this name. Run by WebDriver in the page.
// Arguments: role, name, within (a selector or null). Answers an element or null.
const [role, name, within] = arguments;

const ROLES = {
  button: "button, [role=button], input[type=submit], summary",
  checkbox: "input[type=checkbox]",
  choice: "select",
  dialog: "dialog[open], [role=dialog], [role=alertdialog]",
  field: "input:not([type=checkbox]):not([type=radio]):not([type=submit]), textarea",
  heading: "h1, h2, h3, h4, h5, h6",
  link: "a[href]",
  radio: "input[type=radio]",
  row: "tbody tr",
  tab: "[role=tab]",
  text: "p, li, dt, dd, td, th, span, strong, label, legend, output, time",
};

const plain = (text) => text.replace(/[\u2066-\u2069\u00ad]/g, "").replace(/\s+/g, " ").trim();
const seen = (element) => element.checkVisibility({ visibilityProperty: true });

function words(element) {
  const copy = element.cloneNode(true);
  for (const hidden of copy.querySelectorAll("[aria-hidden=true], select, script")) hidden.remove();
  return plain(copy.textContent);
}

function names(element) {
  const by = element.getAttribute("aria-labelledby");
  if (by) return [plain(by.split(/\s+/).map((id) => document.getElementById(id)?.textContent ?? "").join(" "))];
  const label = element.getAttribute("aria-label");
  if (label) return [plain(label)];
  if (element.labels?.length) return [...element.labels].map(words);
  if (role === "dialog") return [...element.querySelectorAll("h1, h2")].map(words);
  return [words(element) || plain(element.value ?? "")];
}

const modal = [...document.querySelectorAll("dialog:modal")].at(-1);
const area = modal ?? (within ? document.querySelector(within) : document);
if (!area) return null;
const found = (role === "dialog" ? [...document.querySelectorAll(ROLES.dialog)] : [...area.querySelectorAll(ROLES[role])]).filter(
  (element) => seen(element) || (element.labels?.length && seen(element.labels[0])),
);
const exact = found.find((element) => names(element).includes(name));
return exact ?? found.find((element) => names(element).some((text) => text.startsWith(name))) ?? null;
