package org.daybook.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.daybook.consents.Answer;
import org.daybook.consents.Purpose;
import org.daybook.demo.Size;
import org.daybook.milestones.Cefr;
import org.daybook.services.ServiceForm;
import org.daybook.services.ServiceKind;
import org.daybook.site.OpenSite;
import org.daybook.testing.Some;
import org.daybook.ui.SearchSource;
import org.daybook.vault.StoreFolder;
import org.daybook.work.CheckedBy;
import org.daybook.work.CompanyDetails;
import org.daybook.work.DayPart;
import org.daybook.work.OpeningDetails;
import org.daybook.work.OpeningDetails.LanguageLevel;
import org.daybook.work.OpeningKind;
import org.daybook.work.Sector;
import org.daybook.work.WorkWish;

/// Searching as she types in an address book of 5,000 services, and matching 10,000 women who agreed for an opening. Each
/// compared with a tenth of it: ours is the whole, the baseline is the tenth. Processor time; the aim is a time, too.
final class NetworkBenchmark {
    private static final int SERVICES = 5_000;
    private static final int WOMEN = 10_000;
    private static final int TENTH = 10;
    private static final int ROUNDS = 15;
    private static final int WARM = 6;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final List<String> TYPED = List.of("clin", "clinic", "legal pal", "zzzz", "casa 41", "consult");
    private static final List<String> NAMES = List.of("Clinic", "Legal aid", "Casa", "Consultorio", "Helpline",
            "School", "Kitchen", "Shelter network");
    private static final List<String> TOWNS = List.of("Palermo", "Catania", "Athens", "Vilnius", "Cluj", "Sofia");

    private NetworkBenchmark() {}

    static List<String> run(Path folder) throws IOException {
        try (var whole = Sites.unlockForSearching(store(folder, 1));
                var tenth = Sites.unlockForSearching(store(folder, TENTH))) {
            var lines = new ArrayList<String>();
            var all = " an address book of " + whole.services().all().all().size() + " services";
            var services = services(whole);
            var few = services(tenth);
            lines.add(line("the first letter in" + all + ", which is read then, against a tenth",
                    times(() -> first(services)), times(() -> first(few)), 50));
            lines.add(line("each letter after it in" + all + ", against a tenth", letters(services), letters(few), 50));
            var opening = opening(whole);
            var openingOfTenth = opening(tenth);
            lines.add(line("matching " + whole.work().matching().find(opening).agreed()
                    + " women who agreed for an opening, against a tenth",
                    times(() -> whole.work().matching().find(opening)),
                    times(() -> tenth.work().matching().find(openingOfTenth)), 200));
            return lines;
        }
    }

    private static void first(SearchSource source) {
        source.find("c");
        source.over();
    }

    private static List<Long> letters(SearchSource source) {
        var times = new ArrayList<Long>();
        for (int round = -WARM; round < ROUNDS; round++) {
            for (var typed : TYPED) {
                source.find(typed.substring(0, 1));
                for (int letters = 2; letters <= typed.length(); letters++) {
                    var start = typed.substring(0, letters);
                    long time = timed(() -> source.find(start));
                    if (round >= 0) {
                        times.add(time);
                    }
                }
                source.over();
            }
        }
        return times;
    }

    private static List<Long> times(Runnable work) {
        var times = new ArrayList<Long>();
        for (int round = -WARM; round < ROUNDS; round++) {
            long time = timed(work);
            if (round >= 0) {
                times.add(time);
            }
        }
        return times;
    }

    private static SearchSource services(OpenSite house) {
        return FindingBenchmark.sources(house).stream().filter(source -> source.getClass().getSimpleName()
                .equals("ServiceSearch")).findFirst().orElseThrow();
    }

    private static org.daybook.work.OpeningId opening(OpenSite house) {
        return house.work().openings().open().stream().filter(one -> one.details().title().equals("Sewing helper"))
                .findFirst().orElseThrow().id();
    }

    /// An existing store is used again.
    private static StoreFolder store(Path folder, int part) throws IOException {
        var store = new StoreFolder(folder.resolve("network-" + part));
        if (!Files.exists(store.path())) {
            var begun = new StoreFolder(folder.resolve("network-begun-" + part));
            Sites.write(begun, Size.XS);
            try (var house = Sites.unlock(begun)) {
                house.vault().together(() -> fill(house, part));
            }
            Files.move(begun.path(), store.path());
        }
        return store;
    }

    private static void fill(OpenSite house, int part) {
        var random = new Random(7);
        for (int i = 0; i < SERVICES / part; i++) {
            house.services().add(new ServiceForm(NAMES.get(random.nextInt(NAMES.size())) + " " + i,
                    Optional.of(random.nextBoolean() ? ServiceKind.HEALTH : ServiceKind.LEGAL),
                    new ServiceForm.Where(Optional.of("IT"), TOWNS.get(random.nextInt(TOWNS.size())), "", ""),
                    ServiceForm.Access.NOTHING, "", "Ask at the desk on Tuesdays"));
        }
        for (int i = 0; i < WOMEN / part; i++) {
            var her = Some.someone().called("Woman " + i).born(1970 + random.nextInt(35), 5)
                    .answering(Purpose.COMPANIES, Answer.GIVEN).welcomedIn(house).id();
            house.work().wishes().save(her, wish(random));
        }
        var company = house.work().companies().add(CompanyDetails.named("Filo Tailoring", Sector.MANUFACTURING));
        house.work().companies().check(company, CheckedBy.VISIT, Set.of());
        house.work().openings().add(company, new OpeningDetails("Sewing helper", Optional.of(OpeningKind.JOB),
                java.util.OptionalInt.of(2), java.util.OptionalInt.of(30), Set.of(DayPart.MORNINGS),
                Optional.of(new LanguageLevel("it", Cefr.A2)), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static WorkWish wish(Random random) {
        var parts = EnumSet.of(DayPart.values()[random.nextInt(DayPart.values().length)], DayPart.MORNINGS);
        return WorkWish.NOTHING.working(parts, 10 + random.nextInt(30))
                .speaking(new LanguageLevel("it", Cefr.values()[random.nextInt(Cefr.values().length)]));
    }

    /// Processor time, which other processes affect less than wall-clock time; all of it is done on this thread.
    private static long timed(Runnable work) {
        long start = THREADS.getCurrentThreadCpuTime();
        work.run();
        return THREADS.getCurrentThreadCpuTime() - start;
    }

    private static String line(String name, List<Long> ours, List<Long> against, int aim) {
        double whole = median(ours);
        double tenth = median(against);
        return String.format(Locale.ROOT, "| %s | %.1f | %.1f | %.2f | %d ms |", name, whole, tenth, whole / tenth,
                aim);
    }

    private static double median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2) / 1e6;
    }
}
