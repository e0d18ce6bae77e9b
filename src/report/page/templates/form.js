(() => {
  const form = document.getElementById("form");
  const save = document.getElementById("save");
  const status = document.getElementById("status");
  const { questionnaire, version, quick, progress, saved } = form.dataset;
  const all = form.querySelectorAll("fieldset").length;
  const chosen = () => [...form.querySelectorAll("input[type=radio]:checked")];
  const written = (kind) => [...form.querySelectorAll(`input[data-${kind}]`)]
    .map((input) => [input.dataset[kind], input.value.trim()]).filter(([, text]) => text);
  const tell = () => { status.textContent = progress.replace("{done}", chosen().length).replace("{all}", all); };
  let unsaved = false;

  form.addEventListener("input", () => { unsaved = true; tell(); });
  form.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("beforeunload", (event) => { if (unsaved) event.preventDefault(); });

  save.addEventListener("click", () => {
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
      answers: Object.fromEntries(chosen().map((radio) => [radio.name, radio.value])),
      notes: Object.fromEntries(written("note")),
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
})();
