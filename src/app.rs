//! The app: the only component with state and the only place where effects happen. It takes each
//! message to the core's session, and does outside what the change asks for: keeping, erasing,
//! focus, history. It refuses to know how anything looks ([`crate::view`]).

use cramp_check_core::catalogue::{RegionId, StatementId};
use cramp_check_core::journey::Step;
use cramp_check_core::record::Record;
use cramp_check_core::session::{Change, Msg, Session};
use cramp_check_core::text::Ui;
use gloo::events::EventListener;
use gloo::timers::callback::Interval;
use wasm_bindgen::JsCast;
use web_sys::{Element, StorageEvent};
use yew::prelude::*;

use crate::host;
use crate::storage::{Found, KEY, Kept, Store, Unkept};
use crate::view::{self, Scene};

mod errand;
mod props;

use errand::Ended;
pub use errand::Errand;
pub use props::{DayForm, DayNames, Left, News, Notice, Options, Props, Start};

/// Something that happened, inside or outside.
pub enum Event {
    /// A person did something.
    Session(Msg),
    /// A person has read the notice.
    NoticeRead,
    /// The page came back into sight: it may be another day, and another tab may have been busy.
    Seen,
    /// Some time has passed.
    TimePassed,
    /// A person asked for something to be done outside.
    Asked(Errand),
    /// What a person asked for has ended.
    Ended(Ended),
    /// The page's history moved to an entry of this app.
    Turned(Option<String>),
}

/// What is announced to the other widgets of the page when something was kept or erased.
const KEPT: &str = "cramp-check:kept";

/// Where focus goes after the next drawing.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Focus {
    Heading,
    Problem,
}

impl Focus {
    fn selector(self) -> &'static str {
        match self {
            Focus::Heading => "[data-heading]",
            Focus::Problem => "[data-problem]",
        }
    }
}

/// How often the clock is looked at.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Pace {
    Seconds,
    Minutes,
}

impl Pace {
    fn milliseconds(self) -> u32 {
        match self {
            Pace::Seconds => 1_000,
            // Midnight need not be met to the second.
            Pace::Minutes => 30_000,
        }
    }
}

/// The app.
pub struct App {
    session: Session,
    /// The record as it was last kept, from which other tabs' changes are told apart.
    kept: Record,
    /// What the host page wanted to begin with.
    start: Start,
    store: Option<Store>,
    notice: Option<Notice>,
    /// The last attempt to keep something found no room.
    is_full: bool,
    focus: Option<Focus>,
    /// A care card that has just appeared and must be seen.
    reveal: Option<StatementId>,
    root: NodeRef,
    listeners: Vec<EventListener>,
    /// Looks at the clock now and then.
    ticking: Option<(Pace, Interval)>,
}

impl Component for App {
    type Message = Event;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        let props = ctx.props();
        let catalogue = &props.content.catalogue;
        let begin = || Session::new(catalogue, &props.record, props.step, props.now);
        let start = props.options.start;
        let (session, kept) = match &props.left {
            Some(left) => {
                let mut session = left.session.clone();
                if left.start != start {
                    session.update(catalogue, Msg::Opened(start.step()));
                }
                (session, left.kept.clone())
            }
            None => (begin(), props.record.clone()),
        };
        App {
            session,
            kept,
            start,
            store: props.store.clone(),
            notice: props.notice,
            is_full: false,
            focus: None,
            reveal: None,
            root: NodeRef::default(),
            listeners: Vec::new(),
            ticking: None,
        }
    }

    fn update(&mut self, ctx: &Context<Self>, event: Event) -> bool {
        let looks_new = self.read_clock(ctx);
        let before = (News::of_step(self.session.step), self.notice);
        match event {
            Event::Session(msg) => self.take(ctx, msg),
            Event::NoticeRead => {
                self.notice = None;
                self.focus = Some(Focus::Heading);
            }
            Event::Seen => self.look_again(ctx),
            Event::TimePassed => return looks_new,
            Event::Asked(errand) => self.run(ctx, errand),
            Event::Ended(Ended::Said(notice)) => self.notice = notice.or(self.notice),
            Event::Ended(Ended::Read(read)) => match *read {
                Ok(record) => self.take(ctx, Msg::FileOpened(record)),
                Err(notice) => self.notice = Some(notice),
            },
            Event::Turned(name) => {
                let catalogue = &ctx.props().content.catalogue;
                let step = name.and_then(|name| Step::from_name(catalogue, &name));
                self.take(ctx, Msg::TurnedTo(step.unwrap_or(Step::Start)));
            }
        }
        self.tell(ctx, Some(before));
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let scene = self.scene(ctx);
        let notice = self.notice.map(|notice| {
            let read = ctx.link().callback(|_| Event::NoticeRead);
            view::notice(&scene, notice, read)
        });
        view::widget(&scene, self.root.clone(), notice)
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        let Some(root) = self.root.cast::<Element>() else {
            return;
        };
        if first {
            self.listen(ctx);
            ctx.props().tell.emit(News::Ready);
            self.tell(ctx, None);
            if ctx.props().left.is_some() {
                ctx.link().send_message(Event::Seen);
            }
        }
        self.keep_pace(ctx);
        if let Some(focus) = self.focus.take() {
            host::focus(&root, focus.selector());
        }
        if let Some(statement) = self.reveal.take() {
            let name = &ctx.props().content.catalogue[statement].id;
            host::reveal(&root, &format!("[data-care='{name}']"));
        }
        if ctx.props().options.standalone {
            let app = ctx.props().content.text.ui(Ui::AppName);
            host::set_title(&root, Focus::Heading.selector(), app);
            host::set_lamplit(view::is_lamplit(self.session.step));
        }
    }
}

impl App {
    /// What the next app in the same place goes on from.
    #[must_use]
    pub fn left(&self) -> Left {
        Left {
            session: self.session.clone(),
            kept: self.kept.clone(),
            start: self.start,
        }
    }

    fn scene<'a>(&'a self, ctx: &'a Context<Self>) -> Scene<'a> {
        let props = ctx.props();
        Scene {
            content: &props.content,
            options: &props.options,
            session: &self.session,
            region: self.region(props),
            day_names: &props.day_names,
            edition_date: &props.edition_date,
            can_share: props.can_share,
            send: ctx.link().callback(Event::Session),
            ask: ctx.link().callback(Event::Asked),
        }
    }

    fn region(&self, props: &Props) -> RegionId {
        let everywhere_else = props.content.catalogue.everywhere_else();
        self.session
            .region
            .or(props.region)
            .unwrap_or(everywhere_else)
    }

    /// Tells the host page what is new since `before`: the kind of screen, and the notice.
    fn tell(&self, ctx: &Context<Self>, before: Option<(News, Option<Notice>)>) {
        let tell = &ctx.props().tell;
        let (step_before, notice_before) = before.unzip();
        let step = News::of_step(self.session.step);
        if step_before != Some(step) {
            tell.emit(step);
            if self.session.step == Step::Result {
                tell.emit(News::Complete);
            }
        }
        let is_trouble = self.notice.is_some_and(Notice::is_trouble);
        if is_trouble && notice_before.flatten() != self.notice {
            tell.emit(News::Error);
        }
    }

    /// Takes a message to the session, and does outside what the change asks for.
    fn take(&mut self, ctx: &Context<Self>, msg: Msg) {
        let catalogue = ctx.props().content.catalogue.clone();
        let step_before = self.session.step;
        self.reveal = match msg {
            Msg::Ticked(statement, true) => Some(statement),
            _ => None,
        };
        let is_file_taken = matches!(msg, Msg::FileTaken(_));
        let is_new_view = matches!(
            msg,
            Msg::Opened(_) | Msg::DayOpened(_) | Msg::CrampEnded | Msg::CrampLasted
        );
        let change = self.session.update(&catalogue, msg);
        if change == Change::Erased {
            self.erase();
        } else {
            self.keep(ctx);
        }
        if is_file_taken {
            self.notice = Some(Notice::FileTaken);
        }
        if ctx.props().options.standalone {
            let step = self.session.step.name(&catalogue);
            match change {
                Change::Stayed => {}
                Change::WentOn => host::push_history(&step),
                Change::Returned => host::go_back(),
                Change::Replaced | Change::Erased => host::replace_history(&step),
            }
        }
        if self.session.problem.is_some() {
            self.focus = Some(Focus::Problem);
        } else if is_new_view || self.session.step != step_before {
            self.focus = Some(Focus::Heading);
        }
    }

    /// Keeps what has changed, as you go.
    fn keep(&mut self, ctx: &Context<Self>) {
        let catalogue = &ctx.props().content.catalogue;
        let mine = self.session.record(catalogue);
        let unchanged = mine == self.kept || (mine.is_empty() && self.kept.is_empty());
        let Some(store) = self.store.as_ref().filter(|_| !unchanged) else {
            return;
        };
        match store.save(&self.kept, &mine) {
            Ok(Kept { record, put_aside }) => {
                if record != mine {
                    self.session
                        .update(catalogue, Msg::RecordChanged(record.clone()));
                }
                self.kept = record;
                host::announce(KEPT);
                if put_aside {
                    self.notice = Some(Notice::PutAside);
                }
                if std::mem::take(&mut self.is_full) && self.notice == Some(Notice::Full) {
                    self.notice = None;
                }
            }
            Err(Unkept::Full) => {
                // Said once, not at every tick, until something could be kept again.
                if !std::mem::replace(&mut self.is_full, true) {
                    self.notice = Some(Notice::Full);
                }
            }
            Err(Unkept::Refused) => {
                // Said once: it will not change while the page is open.
                self.store = None;
                self.notice = Some(Notice::Refused);
            }
        }
    }

    fn erase(&mut self) {
        self.kept = Record::empty();
        self.notice = None;
        if self.store.as_ref().is_some_and(|store| !store.erase()) {
            self.notice = Some(Notice::NotErased);
        }
        host::announce(KEPT);
    }

    /// Takes in what other tabs have kept or erased since.
    fn look_again(&mut self, ctx: &Context<Self>) {
        let catalogue = &ctx.props().content.catalogue;
        let Some(store) = &self.store else {
            return;
        };
        match store.load() {
            Found::Record(theirs) if theirs != self.kept => {
                let mine = self.session.record(catalogue);
                let merged = Record::merge(&self.kept, &mine, &theirs);
                self.kept = theirs;
                self.take(ctx, Msg::RecordChanged(merged));
            }
            Found::Absent if !self.kept.is_empty() => {
                self.kept = Record::empty();
                self.take(ctx, Msg::ErasedElsewhere);
            }
            Found::PutAside => {
                // Its place is empty now; left so, it would be taken for an erasure the next time.
                self.notice = Some(Notice::PutAside);
                self.kept = Record::empty();
                self.keep(ctx);
            }
            Found::Record(_) | Found::Absent | Found::Stuck => {}
        }
    }

    /// Tells the session what time it is. Whether that can be seen on the screen.
    fn read_clock(&mut self, ctx: &Context<Self>) -> bool {
        let (before, now) = (self.session.now, host::now());
        let catalogue = &ctx.props().content.catalogue;
        self.session.update(catalogue, Msg::ClockRead(now));
        let is_new_hour = (before.day, before.is_small_hours()) != (now.day, now.is_small_hours());
        is_new_hour || self.pace() == Pace::Seconds && before.instant != now.instant
    }

    /// How often to look at the clock: for a cramp that is timed, or for midnight.
    fn pace(&self) -> Pace {
        let is_timed = self.session.step == Step::Relief && self.session.cramp_seconds().is_some();
        if is_timed {
            Pace::Seconds
        } else {
            Pace::Minutes
        }
    }

    fn keep_pace(&mut self, ctx: &Context<Self>) {
        let pace = self.pace();
        if self.ticking.as_ref().is_none_or(|(kept, _)| *kept != pace) {
            let link = ctx.link().clone();
            let look = move || link.send_message(Event::TimePassed);
            self.ticking = Some((pace, Interval::new(pace.milliseconds(), look)));
        }
    }

    fn listen(&mut self, ctx: &Context<Self>) {
        let Some(window) = web_sys::window() else {
            return;
        };
        let link = ctx.link().clone();
        let seen = ctx.link().callback(|()| Event::Seen);
        let storage = {
            let seen = seen.clone();
            EventListener::new(&window, "storage", move |event| {
                let event = event.dyn_ref::<StorageEvent>();
                let key = event.and_then(StorageEvent::key);
                if key.is_none_or(|key| key == KEY) {
                    seen.emit(());
                }
            })
        };
        self.listeners.push(storage);
        let kept = {
            let seen = seen.clone();
            EventListener::new(&window, KEPT, move |_| seen.emit(()))
        };
        self.listeners.push(kept);
        if let Some(document) = window.document() {
            let page = document.clone();
            let seen = EventListener::new(&document, "visibilitychange", move |_| {
                if !page.hidden() {
                    seen.emit(());
                }
            });
            self.listeners.push(seen);
        }
        if ctx.props().options.standalone {
            let catalogue = &ctx.props().content.catalogue;
            host::replace_history(&self.session.step.name(catalogue));
            let turned = EventListener::new(&window, "popstate", move |_| {
                link.send_message(Event::Turned(host::history_step()));
            });
            self.listeners.push(turned);
        }
    }
}
