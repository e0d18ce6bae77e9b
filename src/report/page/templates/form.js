(() => {
  // Names of fields begin with q- or c-: one such as "dataset" would hide what the form itself has under this name.
  const code = ({ name }) => name.slice(2);
  const form = document.getElementById("form");
  const save = document.getElementById("save");
  const status = document.getElementById("status");
  const { questionnaire, version, quick, progress, saved } = form.dataset;
  const chosen = () => [...form.querySelectorAll("input[type=radio]:checked:not([data-context])")];
  const all = new Set([...form.querySelectorAll("input[type=radio]:not([data-context])")].map(({ name }) => name)).size;
  const context = () => [...form.querySelectorAll("[data-context]:not([type=radio]), [data-context]:checked")]
    .filter(({ value }) => value).map((field) => [code(field), field.value]);
  const written = (kind) => [...form.querySelectorAll(`input[data-${kind}]`)]
    .map((input) => [input.dataset[kind], input.value.trim()]).filter(([, text]) => text);
  const checks = [...form.querySelectorAll("[data-check]")]
    .map((element) => ({ element, conditions: Object.entries(JSON.parse(element.dataset.check)) }));
  const look = () => {
    const answers = new Map(chosen().map((radio) => [code(radio), radio.value]));
    for (const { element, conditions } of checks) {
      element.hidden = !conditions.every(([question, options]) => options.includes(answers.get(question)));
    }
    const none = checks.every(({ element }) => element.hidden);
    document.getElementById("checks").hidden = none;
    document.getElementById("look").hidden = none;
  };
  const tell = () => { status.textContent = progress.replace("{done}", chosen().length).replace("{all}", all); };
  let unsaved = false;

  form.addEventListener("input", () => { unsaved = true; tell(); look(); });
  form.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("beforeunload", (event) => { if (unsaved) event.preventDefault(); });

  save.addEventListener("click", () => {
    // Only a number outside its range keeps the answers from being saved: nobody could read them.
    if (!form.reportValidity()) return;
    const about = Object.fromEntries(written("about"));
    const day = new Date();
    const two = (number) => String(number).padStart(2, "0");
    const answers = {
      format: 1,
      questionnaire,
      version,
      ...about,
      date: `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`,
      ...(quick ? { quick: true } : {}),
      answers: Object.fromEntries(chosen().map((radio) => [code(radio), radio.value])),
      notes: Object.fromEntries(written("note")),
      context: Object.fromEntries(context()),
    };
    const name = [about.organisation, about.respondent].filter(Boolean).join("-").normalize("NFKD")
      .replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, "").toLowerCase().slice(0, 60);
    const file = `${name || "answers"}.json`;
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([JSON.stringify(answers, null, 2), "\n"], { type: "application/json" }));
    link.download = file;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    unsaved = false;
    status.textContent = saved.replace("{file}", file);
  });

  document.getElementById("send").hidden = false;
  tell();
  look();
})();
