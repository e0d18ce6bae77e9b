// Scores the answers in the page: levels, coverage, bounds, gaps, the way to the targets, the plan, and what to find out.
// `model` is the compiled scoring model of the library (src/scoring/model.rs) as JSON. The operations are those of
// src/scoring in the same order, so that the numbers are the same doubles; tests/form_result compares them with
// `report --format json`. A state is the index of the chosen option or one of the words below.
const scoring = (() => {
  const [NOT_APPLICABLE, DONT_KNOW, UNANSWERED, NOT_ASKED] = ["na", "dk", "unanswered", "not-asked"];
  const EPSILON = 1e-9;
  const STAGE = 3;
  const isAnswered = (state) => typeof state === "number";
  const isOpen = (state) => state === DONT_KNOW || state === UNANSWERED;
  const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
  const gapBetween = (level, target) => (target - level > EPSILON ? target - level : 0);
  const levelOf = (model, score) => 1 + model.levels_above_one * score;
  const weightedGap = (skill, level) => gapBetween(level, skill.target) * skill.weight;

  // Indices of the positive values, the largest first; values within the tolerance keep their order.
  const largestFirst = (values) => {
    const left = [...values];
    const order = [];
    for (;;) {
      let best = null;
      let toExceed = EPSILON;
      left.forEach((value, index) => { if (value > toExceed) [best, toExceed] = [index, value + EPSILON]; });
      if (best === null) return order;
      left[best] = 0;
      order.push(best);
    }
  };

  const bySize = (values) => {
    const order = largestFirst(values);
    return [...order, ...values.keys()].filter((index, place, all) => all.indexOf(index) === place);
  };

  // The aggregate of [level, weight] pairs; null without any.
  const aggregate = (how, pairs) => {
    if (!pairs.length) return null;
    if (how === "minimum") return Math.min(...pairs.map(([level]) => level));
    let [total, weights] = [0, 0];
    for (const [level, weight] of pairs) {
      total += (how === "geometric" ? Math.log(level) : level) * weight;
      weights += weight;
    }
    const mean = total / weights;
    return how === "geometric" ? Math.exp(mean) : mean;
  };

  const scoreSkill = (model, skill, states) => {
    let [asked, applicable, answered, notAsked, total, low, high] = [0, 0, 0, 0, 0, 0, 0];
    for (const { question, weight } of skill.evidence) {
      const [state, scores] = [states[question], model.scores[question]];
      if (state === NOT_ASKED) notAsked += weight;
      else asked += weight;
      if (state === NOT_APPLICABLE) continue;
      if (state !== NOT_ASKED) applicable += weight;
      if (isAnswered(state)) {
        answered += weight;
        total += weight * scores[state];
      } else {
        low += weight * Math.min(...scores);
        high += weight * Math.max(...scores);
      }
    }
    let reason = null;
    if (asked <= 0 && notAsked > 0) reason = "not-asked";
    else if (applicable <= 0 || applicable / asked < model.min_applicable - EPSILON) reason = "does-not-apply";
    else if (answered <= 0) reason = "nothing-answered";
    else if (answered / applicable < model.min_coverage - EPSILON) reason = "too-little";
    const applies = reason !== "does-not-apply";
    const score = reason ? null : total / answered;
    const level = reason ? null : levelOf(model, score);
    const weights = applicable + notAsked;
    const bound = (open) => (applies && weights > 0 ? levelOf(model, (total + open) / weights) : null);
    return {
      score,
      no_score: reason,
      level,
      target: skill.target,
      gap: level === null ? null : gapBetween(level, skill.target),
      coverage: applies && applicable > 0 ? answered / applicable : null,
      lower: bound(low),
      upper: bound(high),
      inferred: notAsked > 0,
    };
  };

  // Whether the skill applies and at least one of its questions was asked.
  const counts = ({ no_score: reason }) => !["not-asked", "does-not-apply"].includes(reason);

  const group = (how, members, weight) => {
    const mean = (value) => aggregate(how, members.filter((member) => member[value] !== null)
      .map((member) => [member[value], weight(member)]));
    return { level: mean("level"), lower: mean("lower"), upper: mean("upper") };
  };

  // With bounds that contain the level: an unscored skill's bounds can lie beyond the scored ones'.
  const widened = (of) => (of.level === null || of.lower === null ? of
    : { ...of, lower: Math.min(of.lower, of.level), upper: Math.max(of.upper, of.level) });

  // 1 − Σ gap ÷ Σ way over the skills that have a value; null if none has.
  const percentToTarget = (model, levels) => {
    let [any, gaps, ways] = [false, 0, 0];
    levels.forEach((level, s) => {
      if (level === null) return;
      any = true;
      gaps += weightedGap(model.skills[s], level);
      ways += (model.skills[s].target - 1) * model.skills[s].weight;
    });
    if (!any) return null;
    return ways > EPSILON ? 1 - gaps / ways : 1;
  };

  const score = (model, states) => {
    const skills = model.skills.map((skill) => scoreSkill(model, skill, states));
    const weightOf = new Map(skills.map((skill, s) => [skill, model.skills[s].weight]));
    const capabilities = model.capabilities.map((members) => ({
      ...group(model.aggregation, members.map((s) => skills[s]), (skill) => weightOf.get(skill)),
      skills_scored: members.filter((s) => skills[s].level !== null).length,
      skills: members.filter((s) => counts(skills[s])).length,
    }));
    const overall = widened({
      ...group(model.aggregation, capabilities, () => 1),
      skills_scored: sum(capabilities.map((capability) => capability.skills_scored)),
      skills: sum(capabilities.map((capability) => capability.skills)),
    });
    const enough = overall.skills_scored > 0 && overall.skills_scored / overall.skills >= model.min_skills - EPSILON;
    if (!enough) overall.level = null;
    const bounds = (bound) => percentToTarget(model, skills.map((skill) => (counts(skill) ? skill[bound] : null)));
    const answered = states.filter(isAnswered).length;
    const applicable = states.filter((state) => isAnswered(state) || isOpen(state)).length;
    const gaps = skills.map((skill, s) => (skill.level === null ? 0 : weightedGap(model.skills[s], skill.level)));
    return {
      overall,
      capabilities: capabilities.map(widened),
      skills,
      coverage: applicable > 0 ? answered / applicable : null,
      percent_to_target: enough ? percentToTarget(model, skills.map((skill) => skill.level)) : null,
      percent_to_target_lower: bounds("lower"),
      percent_to_target_upper: bounds("upper"),
      priorities: largestFirst(gaps).map((skill) => ({ skill, weighted_gap: gaps[skill] })),
    };
  };

  // The option with the next higher score; of several, the nearest.
  const nextOption = (scores, from) => {
    const higher = [...scores.keys()].filter((option) => scores[option] > scores[from] + EPSILON);
    const isBefore = (a, b) => (Math.abs(scores[a] - scores[b]) <= EPSILON
      ? Math.abs(a - from) < Math.abs(b - from) : scores[a] < scores[b]);
    return higher.length ? higher.reduce((best, option) => (isBefore(option, best) ? option : best)) : null;
  };

  // Searches the steps, raising one answer after another.
  class Planner {
    constructor(model, states, skills) {
      [this.model, this.states] = [model, [...states]];
      this.gaps = skills.map((skill, s) => (skill.level === null ? null : this.gap(s)));
    }

    // The weighted gap of a skill by the answers so far.
    gap(s) {
      let [total, answered] = [0, 0];
      for (const { question, weight } of this.model.skills[s].evidence) {
        const state = this.states[question];
        if (isAnswered(state)) {
          total += weight * this.model.scores[question][state];
          answered += weight;
        }
      }
      return weightedGap(this.model.skills[s], levelOf(this.model, total / answered));
    }

    totalGap() { return sum(this.gaps.filter((gap) => gap !== null)); }

    answer(question, option) {
      this.states[question] = option;
      for (const s of this.model.informed[question]) if (this.gaps[s] !== null) this.gaps[s] = this.gap(s);
    }

    // The step from the answer to a question, if it is within the targets' reach and lowers the gap.
    step(question) {
      const from = this.states[question];
      if (!isAnswered(from)) return null;
      const to = nextOption(this.model.scores[question], from);
      if (to === null || !this.model.steps[question][from].within_reach) return null;
      const informed = this.model.informed[question].filter((s) => this.gaps[s] !== null);
      const before = sum(informed.map((s) => this.gaps[s]));
      this.states[question] = to;
      const after = sum(informed.map((s) => this.gap(s)));
      this.states[question] = from;
      const benefit = before - after;
      return benefit > EPSILON ? { stage: "later", question, from, to, benefit, gap_left: 0 } : null;
    }

    // The step with the largest benefit per cost among those whose turn it is.
    best() {
      const model = ({ question, from }) => this.model.steps[question][from];
      const candidates = [...this.states.keys()].map((question) => this.step(question))
        .filter((step) => step && !model(step).conditional);
      const turn = Math.min(...candidates.map((step) => model(step).turn));
      const ratio = (step) => step.benefit / model(step).cost;
      return candidates.filter((step) => model(step).turn === turn).reduce((best, step) => {
        if (!best) return step;
        const difference = ratio(step) - ratio(best);
        const asGood = difference >= -EPSILON && step.benefit > best.benefit + EPSILON;
        return difference > EPSILON || asGood ? step : best;
      }, null);
    }

    // Goes back from the last step and leaves out each that no later step of its question stands on, if the gap at the
    // end is no larger without it.
    leaveOutSuperfluous(steps) {
      for (let position = steps.length - 1; position >= 0; position -= 1) {
        const { question, from, to } = steps[position];
        if (steps.slice(position + 1).some((later) => later.question === question)) continue;
        const gap = this.totalGap();
        this.answer(question, from);
        if (this.totalGap() <= gap + EPSILON) steps.splice(position, 1);
        else this.answer(question, to);
      }
    }

    // The plan's steps in their final order. Leaves the answers as they are after all of them.
    steps() {
      const before = [...this.states];
      const found = [];
      while (this.totalGap() > EPSILON) {
        const best = this.best();
        if (!best) break;
        this.answer(best.question, best.to);
        found.push(best);
      }
      this.leaveOutSuperfluous(found);
      const now = found.filter((step, i) => found.findIndex((other) => other.question === step.question) === i)
        .slice(0, STAGE);
      const steps = [...now, ...found.filter((step) => !now.includes(step))];
      before.forEach((state, question) => { if (isAnswered(state)) this.answer(question, state); });
      return steps.map((step, position) => {
        const gap = this.totalGap();
        this.answer(step.question, step.to);
        const left = this.totalGap();
        const beyond = position < now.length + STAGE ? "next" : "later";
        return { ...step, stage: position < now.length ? "now" : beyond, benefit: Math.max(gap - left, 0), gap_left: left };
      });
    }

    // The steps with a condition that would lower the gap left by the plan, of questions that the plan does not touch.
    conditional(states) {
      const left = this.totalGap();
      return states.map((state, question) => (this.states[question] === state ? this.step(question) : null))
        .filter((step) => step && this.model.steps[step.question][step.from].conditional)
        .map((step) => ({ ...step, gap_left: left - step.benefit }));
    }
  }

  // How much of the skills' bounds an answer to the question would settle.
  const width = (model, states, skills, question) => {
    const scores = model.scores[question];
    const shares = model.skills.map((skill, s) => {
      const own = skill.evidence.find((evidence) => evidence.question === question);
      if (!own || skills[s].no_score === "does-not-apply") return null;
      const counted = skill.evidence.filter((evidence) => states[evidence.question] !== NOT_APPLICABLE);
      return (skill.weight * own.weight) / sum(counted.map(({ weight }) => weight));
    });
    return model.levels_above_one * (Math.max(...scores) - Math.min(...scores)) * sum(shares.filter((s) => s !== null));
  };

  const plan = (model, states, skills) => {
    const planner = new Planner(model, states, skills);
    const gap = planner.totalGap();
    const steps = planner.steps();
    const open = [...states.keys()].filter((question) => isOpen(states[question]));
    const widths = open.map((question) => width(model, states, skills, question));
    const findOut = bySize(widths).map((index) => (
      { question: open[index], state: states[open[index]], width: widths[index] }));
    return { gap, steps, conditional: planner.conditional(states), find_out: findOut };
  };

  // Whether the answers meet a check: each of its questions is answered by one of the options that it names.
  const isMet = (conditions, states) => conditions.every(([question, options]) => options.includes(states[question]));

  // Where an answer stands among published ones.
  const standing = (counted, option) => ({
    below: sum(counted.slice(0, option)), at: counted[option], above: sum(counted.slice(option + 1)),
  });

  return {
    EPSILON, isAnswered, isMet, standing, score, plan: (model, states) => plan(model, states, score(model, states).skills),
  };
})();
