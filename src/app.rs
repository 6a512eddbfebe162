//! The app: the only component with state and the only place where effects happen. It takes each
//! message to the core's session, and does outside what the change asks for: keeping, erasing,
//! focus, history. It refuses to know how anything looks ([`crate::view`]).

use cramp_check_core::catalogue::{RegionId, StatementId};
use cramp_check_core::journey::Step;
use cramp_check_core::session::{Change, Msg, Session};
use gloo::events::EventListener;
use gloo::timers::callback::Interval;
use web_sys::Element;
use yew::prelude::*;

use crate::host;
use crate::storage::{Kept, Store};
use crate::view::{self, Scene};

mod clock;
mod errand;
mod focus;
mod history;
mod keeping;
mod listening;
mod news;
mod props;

use clock::Pace;
use errand::Ended;
pub use errand::Errand;
use focus::Focus;
pub use props::{DayForm, DayNames, Left, News, Notice, Options, Props, Start};

/// Something that happened, inside or outside.
pub enum Event {
    /// A person did something.
    Session(Msg),
    /// A person did something on a tick-box. The browser shows that by itself and at once, and what else it
    /// changes is drawn after.
    Ticked(Msg),
    /// A person has read the notice.
    NoticeRead,
    /// The page came back into sight: it may be another day, and another tab may have been busy.
    Seen,
    /// Some time has passed.
    TimePassed,
    /// A frame has shown what was drawn or ticked.
    Shown,
    /// A person asked for something to be done outside.
    Asked(Errand),
    /// What a person asked for has ended. It was asked for in this place, of all that the app came to.
    Ended(u32, Ended),
    /// The page's history moved to an entry of this app.
    Turned(i32, Option<String>),
}

/// The app.
pub struct App {
    session: Session,
    /// The record as it was last kept, from which other tabs' changes are told apart.
    kept: Kept,
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
    /// Which of the places that it came to the app is in.
    place: u32,
    /// How many entries of the page's history before the present one are this app's.
    depth: i32,
    /// The page's history is still to get an entry for the step.
    is_ahead: bool,
    /// It was not drawn yet in the place where it is.
    is_new: bool,
    /// Only the beginning of the screen is drawn.
    is_partial: bool,
    /// What is drawn is older than a tick.
    is_behind: bool,
    /// What is drawn next comes after a frame, and leads nowhere.
    follows_frame: bool,
    listeners: Vec<EventListener>,
    /// Looks at the clock now and then.
    ticking: Option<(Pace, Interval)>,
}

impl Component for App {
    type Message = Event;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        let props = ctx.props();
        let catalogue = props.content.catalogue;
        let begin = || Session::new(catalogue, &props.kept.record, props.step, props.now);
        let start = props.options.start;
        let (session, kept) = match &props.left {
            Some(left) => {
                let mut session = left.session.clone();
                if left.start != start {
                    session.update(catalogue, Msg::Opened(start.step()));
                }
                (session, left.kept.clone())
            }
            None => (begin(), props.kept.clone()),
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
            place: 0,
            depth: 0,
            is_ahead: false,
            is_new: true,
            is_partial: false,
            is_behind: false,
            follows_frame: false,
            listeners: Vec::new(),
            ticking: None,
        }
    }

    /// It comes to another place, or to none.
    fn changed(&mut self, ctx: &Context<Self>, _: &Props) -> bool {
        let place = self.place + 1;
        *self = App {
            place,
            ..<App as Component>::create(ctx)
        };
        true
    }

    fn update(&mut self, ctx: &Context<Self>, event: Event) -> bool {
        let looks_new = self.read_clock(ctx);
        let before = (News::of_step(self.session.step), self.notice);
        let is_tick = matches!(event, Event::Ticked(_));
        match event {
            Event::Session(msg) | Event::Ticked(msg) => self.take(ctx, msg),
            Event::NoticeRead => {
                self.notice = None;
                self.focus = Some(Focus::Heading);
            }
            Event::Seen => {
                if !self.look_again(ctx) {
                    return looks_new;
                }
            }
            Event::TimePassed => return looks_new,
            Event::Shown => {
                if !self.is_behind {
                    self.tell_page(ctx);
                }
                let is_partial = std::mem::take(&mut self.is_partial);
                self.follows_frame = std::mem::take(&mut self.is_behind) || is_partial;
                return looks_new || self.follows_frame;
            }
            Event::Asked(errand) => self.run(ctx, errand),
            // Somebody else may be in the place that the app has come to since.
            Event::Ended(place, _) if place != self.place => return looks_new,
            Event::Ended(_, Ended::Said(notice)) => self.notice = notice.or(self.notice),
            Event::Ended(_, Ended::Read(read)) => match *read {
                Ok(record) => self.take(ctx, Msg::FileOpened(record)),
                Err(notice) => self.notice = Some(notice),
            },
            Event::Turned(depth, name) => {
                let catalogue = ctx.props().content.catalogue;
                let step = name.and_then(|name| Step::from_name(catalogue, &name));
                self.is_ahead = false;
                let by = depth.saturating_sub(std::mem::replace(&mut self.depth, depth));
                self.take(ctx, Msg::TurnedTo(step.unwrap_or(Step::Start), by));
            }
        }
        self.tell(ctx, Some(before));
        // Said here rather than after a drawing: on a slow phone a tick can come between the two.
        self.is_behind = is_tick;
        looks_new || !is_tick
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        if ctx.props().is_resting {
            return Html::default();
        }
        let scene = self.scene(ctx);
        let notice = self.notice.map(|notice| {
            let read = ctx.link().callback(|_| Event::NoticeRead);
            view::notice(&scene, notice, read)
        });
        view::widget(&scene, self.root.clone(), notice)
    }

    fn rendered(&mut self, ctx: &Context<Self>, _: bool) {
        let Some(root) = self.root.cast::<Element>() else {
            return;
        };
        let follows_frame = std::mem::take(&mut self.follows_frame);
        let is_first = std::mem::take(&mut self.is_new);
        if is_first {
            self.listen(ctx, &root);
            self.tell_page(ctx);
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
        if !self.is_behind
            && let Some(statement) = self.reveal.take()
        {
            let name = &ctx.props().content.catalogue[statement].id;
            host::reveal(&root, &format!("[data-care='{name}']"));
        }
        if ctx.props().options.standalone {
            host::set_lamplit(view::is_lamplit(self.session.step));
        }
        if !(is_first || follows_frame) {
            host::tell_drawn(&root);
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
            edition_day: props.edition_day,
            is_partial: self.is_partial,
            can_share: props.can_share,
            send: ctx.link().callback(Event::Session),
            send_tick: ctx.link().callback(Event::Ticked),
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

    /// Takes a message to the session, and does outside what the change asks for.
    fn take(&mut self, ctx: &Context<Self>, msg: Msg) {
        let catalogue = ctx.props().content.catalogue;
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
        self.add_entry(ctx);
        let change = self.session.update(catalogue, msg);
        if change == Change::Erased {
            self.erase();
        } else {
            self.keep(ctx);
        }
        if is_file_taken {
            self.notice = Some(Notice::FileTaken);
        }
        self.go_in_history(ctx, change);
        self.move_focus(step_before, is_new_view);
        let step = self.session.step;
        self.is_partial = step != step_before && !matches!(step, Step::Page(_));
    }
}
