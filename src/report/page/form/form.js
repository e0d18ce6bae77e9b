(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const form = document.getElementById("form");
  const byId = (id) => document.getElementById(id);
  const all = (selector) => [...form.querySelectorAll(selector)];
  // Names of fields begin with q- or c-: one such as "dataset" would hide what the form itself has under this name.
  const code = ({ name }) => name.slice(2);
  const asked = data.questions.filter((question) => question.asked);
  let [language] = data.languages;
  const say = (id, values = {}) => words.write(language, language.messages[id], values);

  // ── What is answered

  const chosen = () => new Map(all("input[name^=q-]:checked").map((radio) => [code(radio), radio.value]));
  const contextFields = () => all("[data-context]:not([type=radio]), [data-context]:checked");
  const written = (kind) => Object.fromEntries(all(`input[data-${kind}]`)
    .map((input) => [input.dataset[kind], input.value.trim()]).filter(([, text]) => text));
  const states = () => {
    const answers = chosen();
    const state = ({ code: question, options, asked: isAsked }) => {
      if (!isAsked) return "not-asked";
      const answer = answers.get(question) ?? "unanswered";
      return options.includes(answer) ? options.indexOf(answer) : answer;
    };
    return data.questions.map(state);
  };
  const today = () => {
    const day = new Date();
    const two = (number) => String(number).padStart(2, "0");
    return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
  };
  // What a file that was loaded says beside the answers, for the next one that is saved.
  let kept = {};
  const answersFile = () => ({
    format: 1,
    questionnaire: data.questionnaire,
    version: data.version,
    ...written("about"),
    date: today(),
    ...kept,
    ...(data.quick ? { quick: true } : {}),
    answers: Object.fromEntries(chosen()),
    notes: written("note"),
    context: Object.fromEntries(contextFields().filter(({ value }) => value).map((field) => [code(field), field.value])),
  });
  const codeOfAnswers = () => {
    const count = (question) => question.options.length;
    const digit = (state, { options }) => (
      typeof state === "number" ? state : options.length + ["na", "dk", "unanswered"].indexOf(state));
    const own = states().filter((_, q) => data.questions[q].asked);
    return resultCode(data.fingerprint, data.quick, asked.map(count), own.map((state, i) => digit(state, asked[i])));
  };

  // ── What the page says

  const isMet = (conditions, answers) => conditions.every(([question, options]) => options.includes(answers[question]));
  const look = () => {
    const answers = states();
    const met = data.checks.map((conditions) => isMet(conditions, answers));
    all("[data-check]").forEach((element) => { element.hidden = !met[element.dataset.check]; });
    byId("checks").hidden = !met.includes(true);
    byId("look").hidden = !met.includes(true);
  };
  const progress = () => ({ done: words.count(chosen().size), all: words.count(asked.length) });
  const tell = (text) => { byId("told").textContent = text; };
  const resultPart = byId("result");
  const showResult = () => {
    if (!resultPart || resultPart.hidden) return;
    const { organisation = "", respondent = "" } = written("about");
    const speaker = new result.Speaker(data, language, states(), { organisation, respondent });
    const few = chosen().size * 2 < asked.length ? [say("form-few-answers", progress())] : [];
    byId("result-few").textContent = few.join("");
    byId("result-all").replaceChildren(...speaker.all(chosen().size ? codeOfAnswers() : null));
  };
  const refresh = () => {
    byId("status").textContent = say("form-progress", progress());
    look();
    showResult();
  };
  const speak = (tag) => {
    language = data.languages.find((known) => known.tag === tag) ?? language;
    document.documentElement.lang = language.tag;
    document.title = language.title;
    const at = (path) => path.split(".").reduce((part, key) => part[key], language);
    document.querySelectorAll("[data-text]").forEach((element) => { element.textContent = at(element.dataset.text); });
    document.querySelectorAll("[data-say]").forEach((element) => { element.textContent = say(element.dataset.say); });
    tell("");
    refresh();
  };

  // ── Filling in

  const same = (a, b) => String(a).toLowerCase() === String(b).toLowerCase();
  const clear = () => {
    form.reset();
    kept = {};
  };
  const fill = (file) => {
    clear();
    for (const input of all("input[data-about]")) input.value = file[input.dataset.about] ?? "";
    for (const input of all("input[data-note]")) {
      // A note is one line here.
      input.value = String(file.notes?.[input.dataset.note] ?? "").replace(/\s+/g, " ");
    }
    for (const [question, answer] of Object.entries(file.answers)) {
      const radio = all("input[name^=q-]").find((one) => same(code(one), question) && same(one.value, answer));
      if (radio) radio.checked = true;
    }
    for (const field of all("[data-context]")) {
      const answer = Object.entries(file.context ?? {}).find(([question]) => same(question, code(field)))?.[1];
      if (field.type === "radio") field.checked = answer !== undefined && same(field.value, answer);
      else field.value = [...field.options ?? []].find(({ value }) => same(value, answer))?.value ?? answer ?? "";
    }
    kept = Object.fromEntries(["profile", "targets"].filter((key) => file[key]).map((key) => [key, file[key]]));
  };
  // An answer of the file that has no place in this form, as [question, answer].
  const unknown = (file) => {
    const takes = (field, value) => {
      if (field.type === "number") return value >= Number(field.min) && value <= Number(field.max) && value % 1 === 0;
      return [...field.options ?? [field]].some((option) => same(option.value, value));
    };
    const has = (name, value) => all(`[name="${CSS.escape(name)}" i]`).some((field) => takes(field, value));
    const strange = (kind) => ([question, answer]) => answer !== "" && !has(`${kind}-${question}`, answer);
    const isQuestion = ([question]) => all("input[data-note]").some((input) => input.dataset.note === question);
    return Object.entries(file.answers).find(strange("q")) ?? Object.entries(file.context ?? {}).find(strange("c"))
      ?? Object.entries(file.notes ?? {}).find((note) => !isQuestion(note));
  };

  // ── Files

  // Whether there is something in the page that no file holds.
  let unsaved = false;

  // A TOML file as allyscope writes it: tables of texts, numbers, dates and truth values. Throws where there is more.
  const readToml = (text) => {
    const [file, value] = [{}, /"""\r?\n?([^]*?)"""|'''\r?\n?([^]*?)'''|("(?:[^"\\\n]|\\.)*")|'([^'\n]*)'|([\w.:+-]+)/y];
    let [table, at] = [file, 0];
    const unescaped = (lines) => JSON.parse(`"${lines.replace(/\\[^]|["\n\r\t]/g, (sign) => (
      sign.length > 1 ? sign : JSON.stringify(sign).slice(1, -1)))}"`);
    const skip = (pattern) => {
      pattern.lastIndex = at;
      const found = pattern.exec(text);
      if (!found) throw new SyntaxError("not a table of answers");
      at = pattern.lastIndex;
      return found;
    };
    while (skip(/(?:\s|#[^\n]*)*/y) && at < text.length) {
      const [, head, key] = skip(/\[([\w-]+)\]|([\w-]+)[ \t]*=[ \t]*/y);
      if (head) {
        table = {};
        file[head] = table;
        continue;
      }
      const [, lines, rawLines, quoted, raw, bare] = skip(value);
      const isNumber = bare !== undefined && /^[+-]?\d+(\.\d+)?$/.test(bare);
      table[key] = lines !== undefined ? unescaped(lines) : rawLines ?? raw
        ?? (quoted !== undefined ? JSON.parse(quoted) : isNumber ? Number(bare) : bare === "true" || bare);
    }
    return file;
  };
  const read = (text) => {
    const file = text.trimStart().startsWith("{") ? JSON.parse(text) : readToml(text);
    if (typeof file.answers !== "object" || file.format !== 1) throw new SyntaxError("no answers");
    return file;
  };
  const major = (version) => String(version).split(".")[0];
  const load = async (picked) => {
    const name = { file: picked.name };
    let file = null;
    try {
      file = read(await picked.text());
    } catch {
      return say("form-load-unread", name);
    }
    if (file.questionnaire !== data.questionnaire || major(file.version) !== major(data.version)) {
      return say("form-load-other", name);
    }
    const strange = unknown(file);
    if (strange) return say("form-load-unknown", { ...name, question: strange[0], answer: String(strange[1]) });
    if (unsaved && !confirm(say("form-load-sure"))) return "";
    fill(file);
    keepDraft();
    refresh();
    return say("form-loaded", name);
  };
  // Letters of Europe without their marks; all else becomes a hyphen.
  const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase()
    .replace(/[łøđßæœþð]/g, (sign) => ({ ł: "l", ø: "o", đ: "d", ß: "ss", æ: "ae", œ: "oe", þ: "th", ð: "d" })[sign])
    .replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, 60);
  const save = () => {
    // Only a number outside its range keeps the answers from being saved: nobody could read them.
    if (!form.reportValidity()) return;
    const { organisation, respondent, date } = answersFile();
    const who = plain([organisation, respondent].filter(Boolean).join("-"));
    const file = `${who || (chosen().size && codeOfAnswers()) || "answers"}-${date}.json`;
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([JSON.stringify(answersFile(), null, 2), "\n"], { type: "application/json" }));
    link.download = file;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    unsaved = false;
    const few = chosen().size * 2 < asked.length ? [say("form-few-answers", progress())] : [];
    byId("status").textContent = [say("form-saved", { file }), ...few].join(" ");
  };

  // ── The draft

  const draft = `allyscope ${data.questionnaire} ${major(data.version)}${data.quick ? " quick" : ""}`;
  // Some browsers keep nothing for a page that is a file; then the draft is left out, and not promised.
  const storage = (() => {
    try {
      localStorage.setItem("allyscope", "");
      localStorage.removeItem("allyscope");
      return localStorage;
    } catch {
      return null;
    }
  })();
  let isKept = false;
  const keepDraft = () => {
    try {
      storage?.setItem(draft, JSON.stringify(answersFile()));
      isKept = Boolean(storage);
    } catch {
      isKept = false;
    }
  };
  const restore = () => {
    const text = storage?.getItem(draft);
    if (!text) return;
    try {
      fill(read(text));
      [unsaved, isKept] = [true, true];
      tell(say("form-draft-back"));
    } catch {
      storage.removeItem(draft);
    }
  };

  form.addEventListener("input", ({ target }) => {
    if (target === byId("load")) return;
    unsaved = true;
    keepDraft();
    const isLast = chosen().size === asked.length && resultPart?.dataset.shown === "no";
    if (isLast) open();
    refresh();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("beforeunload", (event) => { if (unsaved && !isKept) event.preventDefault(); });
  byId("save").addEventListener("click", save);
  all("[data-take-back]").forEach((button) => button.addEventListener("click", () => {
    all(`input[name="q-${button.dataset.takeBack}"]`).forEach((radio) => { radio.checked = false; });
    form.dispatchEvent(new Event("input"));
    all(`input[name="q-${button.dataset.takeBack}"]`)[0].focus();
  }));
  byId("load").addEventListener("change", async (event) => {
    const [picked] = event.target.files;
    event.target.value = "";
    if (picked) tell(await load(picked));
  });
  byId("forget").addEventListener("click", () => {
    if (!confirm(say("form-forget-sure"))) return;
    clear();
    storage?.removeItem(draft);
    unsaved = false;
    tell("");
    refresh();
  });
  byId("language")?.addEventListener("change", (event) => speak(event.target.value));

  // ── The result

  const open = () => {
    resultPart.hidden = false;
    resultPart.dataset.shown = "yes";
  };
  byId("show")?.addEventListener("click", () => {
    open();
    refresh();
    resultPart.focus();
    resultPart.scrollIntoView();
  });
  byId("hide")?.addEventListener("click", () => {
    resultPart.hidden = true;
    byId("show").focus();
  });
  byId("print")?.addEventListener("click", () => print());

  byId("send").hidden = false;
  byId("tools").hidden = false;
  byId("draft").hidden = !storage;
  restore();
  refresh();
})();
