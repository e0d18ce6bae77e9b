// Shows the result in the page: the same sentences as the short report (src/report/words), from the same messages.
const result = (() => {
  const NAMED = 3;
  const { count, level, percent } = words;

  const element = (tag, attributes, ...children) => {
    const isPicture = ["svg", "rect", "line", "path"].includes(tag);
    const made = isPicture ? document.createElementNS("http://www.w3.org/2000/svg", tag) : document.createElement(tag);
    Object.entries(attributes).forEach(([name, value]) => made.setAttribute(name, value));
    made.append(...children.filter((child) => child !== null));
    return made;
  };
  const sentences = (of, attributes = {}) => (of.length ? element("p", attributes, of.join(" ")) : null);

  // A bar from level 1 to N: the level, what is missing to the target, what the open answers leave possible.
  const bar = (model, { level: own, target, lower, upper }) => {
    const share = (value) => `${((value - 1) / model.levels_above_one) * 100}%`;
    const width = (from, to) => `${((to - from) / model.levels_above_one) * 100}%`;
    const part = (kind, x, wide) => element("rect", { class: kind, x, ...(wide ? { width: wide } : {}) });
    const picture = element("svg", { class: "bar", "aria-hidden": "true" }, part("track", 0));
    if (own !== null && target > own) picture.append(part("gap", share(own), width(own, target)));
    if (own !== null) picture.append(part("own", 0, own > 1 ? width(1, own) : "1.2%"));
    if (isOpen(lower, upper)) picture.append(element("line", { class: "possible", x1: share(lower), x2: share(upper), y1: 9, y2: 9 }));
    picture.append(part("target", share(target)));
    return picture;
  };

  // Bounds that differ by something that people would see.
  const isOpen = (lower, upper) => lower !== null && upper !== null && upper - lower > scoring.EPSILON;
  const gapShown = (skill) => Math.max(words.difference(skill.target, skill.level), 0);

  // Everything that is said about `states` in `language`. `who` holds organisation and respondent.
  class Speaker {
    constructor(data, language, states, who) {
      Object.assign(this, { data, language, states, who, names: language.result, model: data.scoring.model });
      this.scores = scoring.score(this.model, states);
      this.plan = scoring.plan(this.model, states);
      this.questions = new Map(language.sections.flatMap((section) => section.questions).map((q) => [q.code, q]));
    }

    say(id, values = {}) { return words.write(this.language, this.language.messages[id], values); }

    question(index) { return this.questions.get(this.data.questions[index].code); }

    skillNames(skills) {
      return skills.map((skill) => this.say("report-quoted", { text: this.names.skills[skill] })).join(", ");
    }

    decimal(value) { return value === null ? this.say("report-absent") : words.decimal(this.language, value, 1); }

    // Where the firm stands, and what that rests on.
    lead() {
      const { level: own, lower, upper, skills_scored: scored, skills } = this.scores.overall;
      const [{ levels }, { organisation }] = [this.names, this.who];
      if (own === null) {
        const early = { scored: count(scored), skills: count(skills) };
        return [skills ? this.say("report-too-early", early) : this.say("report-no-standing")];
      }
      const name = levels[Math.min(Math.max(Math.floor(own + scoring.EPSILON), 1), levels.length) - 1];
      const top = count(levels.length);
      const bounds = isOpen(lower, upper) ? { lower: level(lower), upper: level(upper) } : null;
      const carried = this.say("report-carried", { scored: count(scored), skills: count(skills) });
      if (bounds && this.data.quick) {
        const guess = this.say("report-best-guess", { level: level(own), name });
        return [this.say("report-standing-quick", { ...bounds, top }), guess, carried];
      }
      const standing = { organisation, level: level(own), top, name };
      return [
        this.say(organisation ? "report-standing-of" : "report-standing", standing), carried,
        ...(bounds ? [this.say("report-between", bounds)] : []),
      ];
    }

    // How much of the way to the targets is done, and what is left of it.
    way() {
      const { percent_to_target: share, percent_to_target_lower: lower, percent_to_target_upper: upper } = this.scores;
      const { profile } = this.names;
      const bounds = isOpen(lower, upper) ? { lower: percent(lower), upper: percent(upper) } : null;
      const way = [];
      if (share !== null) {
        way.push(this.say(profile ? "report-way" : "report-way-untitled", { percent: percent(share), profile }));
        if (bounds) way.push(this.say("report-way-between", bounds));
      } else if (bounds) way.push(this.say("report-way-open", bounds));
      if (this.scores.overall.skills_scored) way.push(this.furthest());
      return way;
    }

    // The skills furthest from their targets: those with equal gaps are named together.
    furthest() {
      const [first] = this.scores.priorities;
      if (!first) return this.say("report-no-gap");
      const tied = this.tiedWith(first, this.scores.priorities);
      const [named, more] = [tied.slice(0, NAMED), tied.length - NAMED];
      const values = { skills: this.skillNames(named), gap: level(gapShown(this.scores.skills[first.skill])) };
      if (named.length === 1) return this.say("report-furthest", values);
      return more > 0 ? this.say("report-furthest-more", { ...values, more: count(more) })
        : this.say("report-furthest-tied", values);
    }

    // The first of the priorities that have as large a gap as `first`.
    tiedWith(first, priorities) {
      const other = priorities.findIndex(({ weighted_gap: gap }) => first.weighted_gap - gap > scoring.EPSILON);
      return (other < 0 ? priorities : priorities.slice(0, other)).map(({ skill }) => skill);
    }

    // The highest of the skills that have reached their targets.
    strengths() {
      const all = [...this.scores.skills.keys()];
      const reached = all.filter((s) => this.scores.skills[s].gap !== null && this.scores.skills[s].gap <= scoring.EPSILON);
      reached.sort((a, b) => this.scores.skills[b].level - this.scores.skills[a].level);
      return reached.length ? [this.say("report-short-strengths", { skills: this.skillNames(reached.slice(0, NAMED)) })] : [];
    }

    // Which skills have no level, by reason.
    unscored() {
      return ["too-little", "nothing-answered", "does-not-apply", "not-asked"].flatMap((reason) => {
        const skills = [...this.scores.skills.keys()].filter((s) => this.scores.skills[s].no_score === reason);
        const id = `report-no-level-${reason}`;
        return skills.length ? [this.say(id, { skills: this.skillNames(skills) })] : [];
      });
    }

    // All skills by name, the one furthest from its target first, those without a level last.
    skills() {
      const { skills } = this.scores;
      const order = [...skills.keys()].sort((a, b) => (skills[a].level === null) - (skills[b].level === null)
        || skills[b].gap - skills[a].gap || skills[a].level - skills[b].level);
      const row = (s) => {
        const skill = skills[s];
        const bounds = isOpen(skill.lower, skill.upper)
          ? this.say("report-range", { lower: level(skill.lower), upper: level(skill.upper) }) : null;
        const numbers = bounds ? [element("br", {}), element("span", { class: "small" }, bounds)] : [];
        return element("tr", {}, element("th", { scope: "row" }, this.names.skills[s]),
          element("td", { class: "n" }, this.decimal(skill.level), ...numbers),
          element("td", { class: "n" }, this.decimal(skill.target)), element("td", { class: "picture" }, bar(this.model, skill)));
      };
      const head = (id, values, kind) => element("th", { scope: "col", class: kind }, this.say(id, values));
      const top = { top: count(this.names.levels.length) };
      const heads = element("tr", {}, head("report-column-skill", {}, ""),
        head(this.data.quick ? "report-column-guess" : "report-column-level", {}, "n"),
        head("report-column-target", {}, "n"), head("report-column-scale", top, "picture"));
      const table = element("table", {}, element("thead", {}, heads), element("tbody", {}, ...order.map(row)));
      return this.section("report-skills-heading", { count: count(skills.length) }, table,
        sentences([this.say("report-skills-legend")], { class: "small legend" }), sentences(this.unscored(), { class: "small" }));
    }

    // The largest gaps.
    gaps() {
      const { priorities, skills } = this.scores;
      const [shown, rest] = [priorities.slice(0, NAMED), priorities.slice(NAMED)];
      if (!shown.length) return null;
      const item = ({ skill: s }) => {
        const [{ level: own, target }, skill] = [skills[s], this.names.skills[s]];
        const values = { skill, level: level(own), target: level(target), gap: level(gapShown(skills[s])) };
        return element("li", {}, this.say("report-gap", values));
      };
      const tied = this.tiedWith(shown.at(-1), rest);
      const more = { count: count(tied.length), skills: this.skillNames(tied) };
      const list = element("ol", {}, ...shown.map(item));
      return this.section("report-gaps-heading", { count: count(shown.length) }, list,
        sentences(tied.length ? [this.say("report-gaps-tied", more)] : []));
    }

    // What to begin with: what to do, what it takes and what it closes.
    steps() {
      const steps = this.plan.steps.filter((step) => step.stage === "now");
      if (!steps.length) {
        const id = this.scores.overall.skills_scored ? "report-plan-none" : "report-plan-unscored";
        return this.section("report-short-steps", {}, sentences([this.say(id)]));
      }
      const item = ({ question, from, to, benefit }) => {
        const { answers } = this.question(question);
        const { advice, effort, upkeep } = answers[from].step;
        const share = benefit / this.plan.gap;
        const closes = this.say(share < 0.01 ? "report-step-closes-little" : "report-step-closes", { percent: percent(share) });
        const takes = this.say("report-step-takes", { effort: count(effort), upkeep: count(upkeep) });
        const what = advice || this.say("report-step-no-advice", { to: answers[to].text });
        return element("li", {}, sentences([what], { class: "advice" }), sentences([takes, closes], { class: "small" }));
      };
      return this.section("report-short-steps", {}, element("ol", {}, ...steps.map(item)));
    }

    // Answers that hardly go together.
    secondLook() {
      const met = this.language.checks.filter((_, c) => scoring.isMet(this.data.checks[c], this.states));
      if (!met.length) return null;
      const list = element("ul", {}, ...met.map(({ ask }) => element("li", {}, ask)));
      return this.section("report-checks-heading", {}, sentences([this.say("report-checks-intro")]), list);
    }

    // Answers beside published counts.
    others() {
      return this.data.scoring.benchmarks.map((counts, b) => {
        const answered = counts.filter(([question]) => scoring.isAnswered(this.states[question]));
        const item = ([question, counted]) => {
          const { below, at, above } = scoring.standing(counted, this.states[question]);
          const values = { n: count(below + at + above), below: count(below), at: count(at), above: count(above) };
          const isRanked = this.data.questions[question].rank;
          const standing = this.say(isRanked ? "report-benchmark-standing" : "report-benchmark-same", values);
          return element("li", {}, element("b", {}, this.question(question).text), " ", element("span", {}, standing));
        };
        const list = element("ul", {}, ...answered.map(item));
        return answered.length ? this.section("report-benchmark-heading", { title: this.names.benchmarks[b] }, list) : null;
      });
    }

    section(id, values, ...children) {
      return element("section", {}, element("h3", {}, this.say(id, values)), ...children);
    }

    // The result code, to read and to scan.
    code(code) {
      if (!code) return null;
      const rows = qrCode(code);
      const dark = (rows || []).flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x + 4} ${y + 4}h1v1h-1z`] : [])));
      const size = rows && rows.length + 8;
      const picture = rows && element("svg", { class: "qr", viewBox: `0 0 ${size} ${size}`, role: "img", "aria-label": code },
        element("rect", { class: "light", width: size, height: size }), element("path", { d: dark.join("") }));
      return this.section("form-result-code", {}, picture, element("p", { class: "result-code" }, code),
        sentences([this.say("form-result-code-help")], { class: "small" }));
    }

    identity() {
      const day = new Date();
      const year = String(day.getFullYear());
      const date = this.say("report-date", { day: count(day.getDate()), month: count(day.getMonth() + 1), year });
      return [this.who.organisation, this.who.respondent, date].filter(Boolean).join(" · ");
    }

    all(code) {
      return [
        sentences([this.identity()], { class: "identity" }), sentences(this.lead(), { class: "lead" }),
        sentences(this.way()), sentences(this.strengths()),
        element("div", { class: "result-parts" }, this.skills(), this.gaps(), this.steps(), this.secondLook(), ...this.others(),
          this.code(code)),
      ].filter((part) => part !== null);
    }
  }

  return { Speaker };
})();
