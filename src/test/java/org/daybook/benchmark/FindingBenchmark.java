package org.daybook.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Parent;
import org.daybook.site.OpenSite;
import org.daybook.participants.LookAlikes;
import org.daybook.sessions.Today;
import org.daybook.staff.WindowServices;
import org.daybook.testing.Some;
import org.daybook.ui.Appearance;
import org.daybook.ui.Background;
import org.daybook.ui.Dialogs;
import org.daybook.ui.Handover;
import org.daybook.ui.Navigator;
import org.daybook.ui.SearchSource;
import org.daybook.ui.Texts;
import org.daybook.ui.Ui;
import org.daybook.ui.Views;

/// Searching as she types, also from the header of every page, and likely duplicates of a new card, among the 10,000 cards of
/// size l, without their visits: every prefix of what workers type, one after the other. These are times, not ratios: a worker
/// notices them.
final class FindingBenchmark {
    private static final List<String> TYPED = List.of("olena", "Олена", "fatima", "Ελένη", "blessing o", "o 1994",
            "7 1994", "luglio 1994", "olena 7 1994", "maria", "zzzzzz", "Oleksandna", "TIRO-B7");
    private static final int ROUNDS = 5;

    private FindingBenchmark() {}

    static List<String> run(Path folder) throws IOException {
        try (var house = Sites.unlockForSearching(Cards.store(folder))) {
            LookAlikes.warmUp();
            var finding = new ArrayList<Long>();
            var twins = new ArrayList<Long>();
            var everywhere = new ArrayList<Long>();
            var sources = sources(house);
            for (int round = 0; round <= ROUNDS; round++) {
                if (round == 1) {
                    finding.clear();
                    twins.clear();
                    everywhere.clear();
                }
                for (var typed : TYPED) {
                    finding(house, typed, finding);
                    everywhere(sources, typed, everywhere);
                    twins.add(timed(() -> twins(house, typed)));
                }
            }
            return List.of(line("finding as she types, " + house.participants().count() + " cards", finding, 50, 100),
                    line("the search in the header: people with what tells them apart, sessions, groups", everywhere,
                            50,
                            100),
                    line("likely twins of a new card", twins, 100, 100));
        }
    }

    private static void finding(OpenSite house, String typed, List<Long> times) {
        for (int letters = 1; letters <= typed.length(); letters++) {
            var start = typed.substring(0, letters);
            times.add(timed(() -> house.participants().finder().findOrNearly(start)));
        }
    }

    /// Returns the search sources of the rooms for the header.
    static List<SearchSource> sources(OpenSite house) {
        var texts = new Texts(Locale.ENGLISH);
        var dialogs = new Dialogs(texts);
        var ui = new Ui(texts, new Views(texts), new Navigator(new Today()), new Background(dialogs), dialogs,
                new Appearance());
        var choices = new WindowServices.Choices((_, _) -> Optional.empty(), (_, _) -> Optional.empty(),
                (_, _) -> {});
        var nobody = new Handover() {
            @Override
            public void show(Parent screen) {}

            @Override
            public void giveBack() {}
        };
        return house.features().search(ui, new WindowServices(Sites.CLOCK, choices, nobody, _ -> {}, _ -> {}))
                .sources();
    }

    /// Searches from the second letter on, as in the header.
    private static void everywhere(List<SearchSource> sources, String typed, List<Long> times) {
        for (int letters = 2; letters <= typed.length(); letters++) {
            var start = typed.substring(0, letters);
            times.add(timed(() -> sources.forEach(source -> source.find(start))));
        }
        sources.forEach(SearchSource::over);
    }

    private static void twins(OpenSite house, String typed) {
        var form = Some.someone().called(typed).form();
        house.participants().lookAlikes().of(form, Optional.empty(), Set.of());
    }

    private static long timed(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    private static String line(String name, List<Long> times, int median, int most) {
        var sorted = times.stream().sorted().toList();
        return String.format(Locale.ROOT, "| %s | %.1f | %.1f | %d and %d |", name,
                sorted.get(sorted.size() / 2) / 1e6, sorted.get(sorted.size() * 95 / 100) / 1e6, median, most);
    }
}
