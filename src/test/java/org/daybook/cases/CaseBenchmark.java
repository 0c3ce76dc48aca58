package org.daybook.cases;

import org.daybook.paths.PathsFeature;
import static org.daybook.testing.Some.someone;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import javafx.scene.layout.Pane;
import org.daybook.site.OpenSite;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentWording;
import org.daybook.staff.Role;
import org.daybook.testing.ScreenHouse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// How long a file with 300 contacts takes to open, compared with one with three: reading it with its audit line, and drawing
/// the part *Contacts*. A benchmark, not a timed test: it prints the lines of `docs/benchmarks.md` and asserts nothing.
@Tag("long")
class CaseBenchmark {
    private static final int RUNS = 21;

    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new DueToday()).roles(Set.of(Role.CASEWORKER)).people()
            .rooms(PathsFeature.class, CasesFeature.class);

    @Test
    void opening() {
        var large = house.inHouse(open -> filled(open, 300));
        var small = house.inHouse(open -> filled(open, 3));
        print("a file with 300 contacts, reading, against one with 3", () -> read(large), () -> read(small));
        var manyDrawn = house.inHouse(open -> open.cases().open(large));
        var fewDrawn = house.inHouse(open -> open.cases().open(small));
        print("the same, drawing", () -> draw(manyDrawn), () -> draw(fewDrawn));
    }

    private long read(CaseRef ref) {
        return house.inHouse(open -> {
            long start = System.nanoTime();
            open.cases().sight(ref.her());
            open.cases().open(ref);
            return System.nanoTime() - start;
        });
    }

    private long draw(OpenCase file) {
        return ScreenHouse.onScreen(() -> {
            long start = System.nanoTime();
            var view = house.ui().views().load(CaseFileController.class);
            var controller = (CaseFileController) view.controller();
            ((Pane) house.ui().dialogs().root()).getChildren().add(view.root());
            controller.show(new OpenCaseModel(file, CaseAccess.May.WRITE), new PartShown.Around(_ -> {}, () -> {}));
            controller.choose(CasePart.CONTACTS);
            view.root().applyCss();
            view.root().layout();
            ((Pane) house.ui().dialogs().root()).getChildren().remove(view.root());
            return System.nanoTime() - start;
        });
    }

    private static void print(String name, LongSupplier ours, LongSupplier against) {
        var mine = new ArrayList<Long>();
        var theirs = new ArrayList<Long>();
        for (int run = 0; run < RUNS; run++) {
            mine.add(ours.getAsLong());
            theirs.add(against.getAsLong());
        }
        System.out.printf(Locale.ROOT, "| %s | %.1f | %.1f | first: %.1f |%n", name, median(mine) / 1e6,
                median(theirs) / 1e6, mine.getFirst() / 1e6);
    }

    private static double median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private static CaseRef filled(OpenSite open, int contacts) {
        var her = someone().called("Amina").welcomedIn(open).id();
        var ref = open.cases().begin(her, new Beginning(Beginning.LimitsTold.YES, Optional.of(Answer.GIVEN),
                new ConsentWording(ConsentWording.CURRENT, "en"))).orElseThrow();
        var words = "We spoke about the letter, the school and what she wants to do next. ".repeat(6);
        for (int one = 0; one < contacts; one++) {
            open.cases().inside().contact(ref, Optional.empty(),
                    new Contact(Optional.of(ContactOutcome.DONE), Optional.of(words), Optional.empty()));
        }
        for (Area area : Area.values()) {
            open.cases().inside().need(ref, new Need(area, Optional.of("a few words")));
            open.cases().inside().plan(ref, new NewAction(area, Optional.of("her goal"), Optional.of("a step"),
                    Optional.of("MR"), Optional.empty()));
        }
        return ref;
    }
}
