//! The table of js-framework-benchmark, as a small Yew app: what Yew and its wasm cost anybody before
//! any content. It knows nothing of Cramp Check.
//!
//! One line is added to that benchmark's page: the status says what was done last, so that each tap
//! has an effect that can be seen and costs next to nothing.

mod rows;

use rows::{Row, Rows};
use yew::prelude::*;

/// What the buttons do, in the order in which they stand.
#[derive(Clone, Copy, PartialEq)]
enum Deed {
    Create,
    Append,
    Update,
    Swap,
    Clear,
}

impl Deed {
    const ALL: [Self; 5] = [
        Self::Create,
        Self::Append,
        Self::Update,
        Self::Swap,
        Self::Clear,
    ];

    fn words(self) -> &'static str {
        match self {
            Self::Create => "Create 1,000 rows",
            Self::Append => "Append 1,000 rows",
            Self::Update => "Update every 10th row",
            Self::Swap => "Swap rows",
            Self::Clear => "Clear",
        }
    }
}

enum Msg {
    Do(Deed),
    Select(usize),
    Remove(usize),
}

#[derive(Default)]
struct App {
    rows: Rows,
    last: &'static str,
}

impl Component for App {
    type Message = Msg;
    type Properties = ();

    fn create(_: &Context<Self>) -> Self {
        Self::default()
    }

    fn update(&mut self, _: &Context<Self>, msg: Msg) -> bool {
        match msg {
            Msg::Do(deed) => {
                self.last = deed.words();
                match deed {
                    Deed::Create => self.rows.create(),
                    Deed::Append => self.rows.append(),
                    Deed::Update => self.rows.update(),
                    Deed::Swap => self.rows.swap(),
                    Deed::Clear => self.rows.clear(),
                }
            }
            Msg::Select(id) => self.rows.select(id),
            Msg::Remove(id) => self.rows.remove(id),
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let link = ctx.link();
        html! {
            <main>
                <h1>{ "Yew" }</h1>
                { for Deed::ALL.map(|deed| html! {
                    <button type="button" onclick={link.callback(move |_| Msg::Do(deed))}>{ deed.words() }</button>
                }) }
                <p role="status">{ self.last }</p>
                <table>
                    <tbody>{ for self.rows.iter().map(|row| line(ctx, row, self.rows.selected(row))) }</tbody>
                </table>
            </main>
        }
    }
}

fn line(ctx: &Context<App>, row: &Row, selected: bool) -> Html {
    let id = row.id;
    html! {
        <tr key={id} class={selected.then_some("danger")}>
            <td>{ id }</td>
            <td><a onclick={ctx.link().callback(move |_| Msg::Select(id))}>{ row.label.clone() }</a></td>
            <td><a onclick={ctx.link().callback(move |_| Msg::Remove(id))}>{ "×" }</a></td>
        </tr>
    }
}

fn main() {
    yew::Renderer::<App>::new().render();
}
