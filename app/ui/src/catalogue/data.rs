//! Pictures, cards, lists, tables and charts.

use super::{PATH, sample, shown};
use crate::prelude::*;
use kernel::AssetRef;
use leptos::prelude::*;

pub fn pictures(pictures: &[AssetRef]) -> AnyView {
    let first = || pictures.first().cloned();
    let wide = pictures.iter().max_by_key(|picture| picture.width * 100 / picture.height.max(1)).cloned();
    let tiles = |count: usize| -> Vec<GalleryTile> {
        let tile = |(at, image): (usize, &AssetRef)| GalleryTile {
            image: image.clone(),
            caption: (at % 3 == 0).then(|| sample::TEXT.to_owned()),
            href: (at % 4 == 0).then(|| PATH.to_owned()),
        };
        pictures
            .iter()
            .cycle()
            .take(if pictures.is_empty() { 0 } else { count })
            .enumerate()
            .map(tile)
            .collect()
    };
    let slides = pictures
        .iter()
        .map(|image| view! { <Picture image=image.clone() class="ratio-landscape"/> }.into_any());
    let slides: Vec<AnyView> = slides.collect();
    let (natural, square) = (first(), first());
    view! {
        {shown("Picture", view! {
            <CardGrid>
                {natural.map(|image| view! { <Picture image=image sizes="25vw"/> })}
                {square.map(|image| view! { <Picture image=image sizes="25vw" class="ratio-square"/> })}
                {wide.map(|image| view! { <Picture image=AssetRef { focal_x: 100, focal_y: 0, ..image } sizes="25vw" class="ratio-portrait"/> })}
            </CardGrid>
        })}
        {shown("Avatar", view! {
            <p class="buttons">
                <Avatar image=first() name=sample::SHORT size=AvatarSize::Huge/>
                <Avatar image=first() name=sample::SHORT size=AvatarSize::Large/>
                <Avatar name=sample::GERMAN size=AvatarSize::Large/>
                <Avatar name=sample::ARABIC/>
                <Avatar name="Ana Ninja"/>
                <Avatar name="Jo" size=AvatarSize::Small/>
                <Avatar name=""/>
            </p>
        })}
        {shown("Gallery", view! {
            <Gallery items=tiles(14)/>
        })}
        {shown("Gallery of one", view! {
            <Gallery items=tiles(1) id="single" label="One picture"/>
        })}
        {shown("Carousel", view! { <Carousel label="Pictures in a row" items=slides/> })}
    }
    .into_any()
}

pub fn lists(pictures: &[AssetRef]) -> AnyView {
    let [one, two, three] = [1, 2, 3].map(|at| pictures.iter().cycle().nth(at).cloned());
    view! {
        {shown("Card, CardGrid", view! {
            <CardGrid kind=GridKind::Front>
                <Card title=sample::GERMAN href=PATH image=one kicker="Featured".to_owned() text=sample::LINE.to_owned() meta="Berlin".to_owned()/>
                <Card title=sample::ARABIC href=PATH image=two meta="الدار البيضاء".to_owned()/>
                <Card title=sample::SHORT href=PATH meta="2024".to_owned()/>
                <Card title=sample::GERMAN href=PATH shape=CardShape::Sleeve meta="12 tracks".to_owned()/>
                <Card title="Debut Mixtape" href=PATH image=three shape=CardShape::Sleeve kicker="Album".to_owned() meta="2024".to_owned()/>
            </CardGrid>
        })}
        {shown("Card without picture", view! {
            <CardGrid kind=GridKind::Dense>
                <Card title="A story" href=PATH shape=CardShape::Text text=sample::TEXT.to_owned() kicker="Article".to_owned() meta="4 minutes".to_owned()/>
                <Card title="A book" href=PATH shape=CardShape::Book/>
                <Card title="A video" href=PATH shape=CardShape::Landscape><p class="card-meta"><Badge label="Draft"/></p></Card>
            </CardGrid>
        })}
        {shown("TimelineList", view! { <TimelineList items=sample::events()/> })}
        {shown("DataTable", view! {
            <DataTable caption="People who walk" columns=columns() rows=rows() show_caption=true/>
            <DataTable caption="Nobody" columns=columns() rows=vec![]
                empty=view! { <EmptyState title="Nobody walks yet" text="Who applies stands here.".to_owned()/> }.into_any()/>
        })}
    }
    .into_any()
}

fn columns() -> Vec<Column> {
    vec![
        Column::new("Name").sortable(PATH, Some(Sorted::Ascending)),
        Column::new("House").sortable(PATH, None),
        Column::figures("Trophies").sortable(PATH, None),
        Column::figures("Paid"),
        Column::new("Last year"),
        Column::quiet("Actions"),
    ]
}

fn rows() -> Vec<Vec<AnyView>> {
    let row = |name: &'static str, house: &'static str, trophies: i64, minor: i64, year: Vec<f64>| {
        let locale = crate::cx::current().locale;
        let money = kernel::Money { minor, currency: "EUR".into() };
        vec![
            view! { <span class="table-person"><Avatar name=name size=AvatarSize::Small/><a href=PATH dir="auto">{name}</a></span> }.into_any(),
            view! { <span dir="auto">{house}</span> }.into_any(),
            crate::format::number(trophies, locale).into_any(),
            crate::format::money(&money, locale).into_any(),
            view! { <Sparkline label=format!("Trophies of {name}") values=year/> }.into_any(),
            view! { <Menu label=format!("Actions for {name}") quiet=true><a href=PATH>"Edit"</a></Menu> }.into_any(),
        ]
    };
    vec![
        row("Ana Ninja", "House of Ninja", 1204, 125_000, vec![1.0, 4.0, 2.0, 8.0]),
        row(sample::ARABIC, "—", 7, -5, vec![0.0, f64::NAN, 3.0]),
        row("Zoë van der Straße", sample::GERMAN, 48, 1_250, vec![]),
    ]
}

pub fn charts() -> AnyView {
    let months = || {
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
            .map(str::to_owned)
            .to_vec()
    };
    let online = || {
        Series::new(
            "Online",
            [120.0, 180.0, 240.0, 210.0, 390.0, 420.0, 380.0, f64::NAN, 460.0, 610.0, 700.0, 820.0],
        )
    };
    let door = || {
        Series::new(
            "At the door",
            [300.0, 280.0, 260.0, 330.0, 310.0, 290.0, 340.0, 400.0, 380.0, 350.0, 360.0, 410.0],
        )
    };
    view! {
        {shown("BarChart", view! {
            <BarChart title="Tickets by day" labels=["Mon", "Tue", "Wed", "Thu", "Fri", "Sat"].map(str::to_owned).to_vec()
                series=vec![Series::new("Tickets", [12.0, 18.0, 9.0, 40.0, 122.0, 180.0])] description="Most are sold on Saturdays."/>
            <BarChart title="Tickets by way" labels=months() series=vec![online(), door(), Series::new("Guests", vec![40.0; 12])]/>
            <BarChart title="Trophies by house" labels=vec![sample::GERMAN.to_owned(), sample::ARABIC.to_owned(), "Ninja".to_owned()]
                series=vec![Series::new("Trophies", [48.0, 31.0, 7.0])]/>
            <BarChart title="Balance by quarter" unit="€" labels=["Q1", "Q2", "Q3", "Q4"].map(str::to_owned).to_vec()
                series=vec![Series::new("Balance", [-1200.5, 300.0, f64::NAN, 4100.0])]/>
            <BarChart title="Nothing sold yet" labels=vec![] series=vec![Series::new("Tickets", [])]/>
        })}
        {shown("LineChart", view! {
            <LineChart title="Tickets by month" description="Online overtakes the door in May." labels=months() series=vec![online(), door()]/>
            <LineChart title="A single value" labels=vec!["2026".to_owned()] series=vec![Series::new("Visits", [5.0])]/>
        })}
        {shown("AreaChart", view! { <AreaChart title="Visits by month" labels=months() series=vec![online()] unit="%"/> })}
        {shown("DonutChart", view! {
            <DonutChart title="Where people come from" parts=vec![Part::new(sample::GERMAN, 48.0), Part::new(sample::ARABIC, 31.0), Part::new("Paris", 14.0), Part::new("Elsewhere", 3.0)]/>
            <DonutChart title="All the same" parts=vec![Part::new("Berlin", 7.0)]/>
            <DonutChart title="Nobody yet" parts=vec![]/>
        })}
        {shown("Sparkline", view! { <p>"Visits this week "<Sparkline label="Visits this week" values=vec![3.0, 5.0, 4.0, 9.0, 12.0, 8.0, 15.0]/></p> })}
    }
    .into_any()
}
