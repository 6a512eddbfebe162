// The screens, drawn from what `main.jsx` hands them; none of them keeps anything.

export const Start = ({ next }) => (
  <>
    <Title>{WORDS.start_title}</Title>
    <p class="lead">{WORDS.start_lead}</p>
    <div class="ways">
      <button type="button" class="primary" onClick={next}>
        {WORDS.start_check}
      </button>
    </div>
    <p class="quiet-text">
      {WORDS.start_private} {WORDS.for_adults}
    </p>
    <p class="caution-box">
      <strong>{WORDS.not_advice_title}</strong> {WORDS.not_advice}
    </p>
  </>
);

export const Ages = ({ page, answers, answer, next }) => (
  <>
    <Title>{page.title}</Title>
    <p class="hint">{page.hint}</p>
    <div class="ways">
      {AGES.map((words, at) => (
        <Pick
          words={words}
          chosen={answers[page.asks[0].id] === Boolean(at)}
          onClick={() => {
            answer({ [page.asks[0].id]: Boolean(at) });
            next();
          }}
        />
      ))}
    </div>
  </>
);

export const Choices = ({ page, answers, answer, next, problem, refuse }) => {
  const given = page.asks.filter(({ id }) => answers[id]);
  const answerAll = (value) => answer(Object.fromEntries(page.asks.map(({ id }) => [id, value])));
  const none = () => {
    if (given.length > 0) return refuse(WORDS.problem_none_and_some);
    answerAll(false);
    next();
  };
  const onward = () => {
    if (given.length === 0) return refuse(WORDS.problem_nothing);
    next();
  };
  return (
    <>
      {problem && (
        <div class="problem" role="alert">
          {problem}
        </div>
      )}
      <fieldset aria-describedby="hint">
        <legend>
          <Title>{page.title}</Title>
        </legend>
        {page.hint && (
          <p class="hint" id="hint">
            {page.hint}
          </p>
        )}
        <ul class="choices">
          {page.asks.map(({ id, label, hint }) => (
            <li key={id}>
              <label class="choice">
                <input
                  type="checkbox"
                  checked={answers[id] === true}
                  onChange={({ target }) => answer({ [id]: target.checked })}
                />
                <span class="words">
                  <span class="label">{label}</span>
                  {hint && <span class="hint">{hint}</span>}
                </span>
              </label>
            </li>
          ))}
        </ul>
        <p class="or" aria-hidden="true">
          <span>{WORDS.or}</span>
        </p>
        <Pick words={WORDS.none_of_these} chosen={page.asks.every(({ id }) => answers[id] === false)} onClick={none} />
      </fieldset>
      <div class="bar">
        <button type="button" class="primary" onClick={onward}>
          {WORDS.continue}
        </button>
      </div>
    </>
  );
};

export const Review = ({ answers, go, next }) => (
  <>
    <Title>{WORDS.review_title}</Title>
    <p class="lead">{WORDS.review_lead}</p>
    {PAGES.slice(1).map(({ title, asks }, at) => (
      <section class="block">
        <h2>{title}</h2>
        <p>
          {asks
            .filter(({ id }) => answers[id])
            .map(({ label }) => label)
            .join(', ') || WORDS.review_none}
        </p>
        <button type="button" class="link" onClick={() => go(at + 1)}>
          {WORDS.change}
        </button>
      </section>
    ))}
    <button type="button" class="primary" onClick={next}>
      {WORDS.review_to_result}
    </button>
  </>
);

export const Result = ({ answers }) => {
  const level = Object.values(answers).some(Boolean) ? 'urgent' : 'self_care';
  return (
    <>
      <Title>{WORDS[`${level}_title`]}</Title>
      <p class="lead">{WORDS[`${level}_lead`]}</p>
    </>
  );
};

const Title = ({ children }) => (
  <h1 class="title" tabIndex={-1}>
    {children}
  </h1>
);

const Pick = ({ words, chosen, onClick }) => (
  <button type="button" class={chosen ? 'none chosen' : 'none'} aria-pressed={chosen} onClick={onClick}>
    {words}
  </button>
);
