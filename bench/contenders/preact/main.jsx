// The start, the pages and a review. WORDS, AGES and PAGES are put in by `build.js`.

import { Component, render } from 'preact';
import { Ages, Choices, Result, Review, Start } from './screens.jsx';

const KEY = 'preact';

class App extends Component {
  state = { at: -1, answers: kept() };

  go = (at) => {
    this.setState({ at, problem: undefined }, () => {
      window.scrollTo(0, 0);
      document.querySelector('h1').focus({ preventScroll: true });
    });
  };

  next = () => this.go(this.state.at + 1);

  answer = (given) => {
    const answers = { ...this.state.answers, ...given };
    this.setState({ answers, problem: undefined });
    keep(answers);
  };

  render(_, { at, answers, problem }) {
    const { answer, go, next } = this;
    const page = PAGES[at];
    return (
      <div class="cramp-check" lang="en">
        <div class="top">
          {at < 0 ? (
            <span class="app-name">{WORDS.app_name}</span>
          ) : (
            <button type="button" class="back" onClick={() => go(at - 1)}>
              {WORDS.back}
            </button>
          )}
        </div>
        <div class="screen" key={at}>
          {at < 0 ? (
            <Start next={next} />
          ) : at === 0 ? (
            <Ages page={page} answers={answers} answer={answer} next={next} />
          ) : page ? (
            <Choices
              page={page}
              answers={answers}
              answer={answer}
              next={next}
              problem={problem}
              refuse={(words) => this.setState({ problem: words })}
            />
          ) : at === PAGES.length ? (
            <Review answers={answers} go={go} next={next} />
          ) : (
            <Result answers={answers} />
          )}
        </div>
      </div>
    );
  }
}

function kept() {
  try {
    return JSON.parse(localStorage.getItem(KEY)) ?? {};
  } catch {
    return {};
  }
}

function keep(answers) {
  try {
    localStorage.setItem(KEY, JSON.stringify(answers));
  } catch {
    // Where nothing can be kept, the check works all the same.
  }
}

render(<App />, document.getElementById('app'));
