//! Times assessment and plan together, for typical people: with the real content, and with ever more
//! of the like. What it measures is left where Criterion leaves it; `slope.js` reads it there.

use std::hint::black_box;
use std::time::Duration;

use cramp_check_core::assessment::assess;
use cramp_check_core::catalogue::Catalogue;
use cramp_check_core::plan::plan;
use criterion::{BenchmarkGroup, BenchmarkId, Criterion, Throughput, measurement::WallTime};
use engine_bench::people::PEOPLE;
use engine_bench::{real, stretched::stretched};

const SIZES: [usize; 4] = [100, 1_000, 10_000, 100_000];
const SEED: u64 = 1;

fn main() -> Result<(), String> {
    let real = real()?;
    let mut criterion = Criterion::default()
        .warm_up_time(Duration::from_secs(1))
        .measurement_time(Duration::from_secs(3))
        .configure_from_args();
    let mut group = criterion.benchmark_group("real");
    time(&mut group, &real);
    group.finish();
    let mut group = criterion.benchmark_group("stretched");
    for size in SIZES {
        time(&mut group, &stretched(&real, size, SEED));
    }
    group.finish();
    criterion.final_summary();
    Ok(())
}

fn time(group: &mut BenchmarkGroup<'_, WallTime>, catalogue: &Catalogue) {
    let statements = catalogue.statements.len();
    group.throughput(Throughput::Elements(statements as u64));
    for person in PEOPLE {
        let answers = (person.answers)(catalogue);
        let id = BenchmarkId::new(person.name, statements);
        group.bench_with_input(id, &answers, |bencher, answers| {
            bencher.iter(|| {
                let assessment = assess(catalogue, black_box(answers));
                plan(catalogue, answers, &assessment)
            });
        });
    }
}
