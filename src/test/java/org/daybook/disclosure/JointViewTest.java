package org.daybook.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Sums of published numbers reveal nothing that the numbers do not.
class JointViewTest {
    /// Invented sites of one quarter, with what they publish and the truth.
    private record Sites(List<Published> reports, Map<String, Integer> truth) {
        static Sites of(long seed, int... women) {
            var reports = new ArrayList<Published>();
            var truth = new HashMap<String, Integer>();
            for (int place = 0; place < women.length; place++) {
                var random = new Random(seed * 31 + place);
                var code = "S" + (place + 1);
                var figures = Some.site(women[place], random);
                reports.add(new Protection(Some.key(seed + place), code, Threshold.TEN).protect(figures,
                        AlreadyHidden.none()));
                Some.truth(figures).forEach((count, number) -> truth.put(count.replaceFirst("^S1", code), number));
            }
            return new Sites(reports, truth);
        }

        JointView view() {
            return JointView.of(reports, Ties.NONE);
        }

        Sites without(int last) {
            return new Sites(reports.subList(0, reports.size() - last), truth);
        }
    }

    private static final List<Sites> SOME = List.of(Sites.of(1, 45, 140, 30), Sites.of(2, 20, 75, 60),
            Sites.of(3, 8, 33, 210), Sites.of(4, 90, 14, 52));

    @Test
    void theSumsNarrowNoInterval() {
        for (var sites : SOME) {
            assertEquals(intervals(sites.view().apart()), intervals(sites.view().view()));
            assertEquals(Optional.of(Set.of()), sites.view().broken());
        }
    }

    /// A reader may have the joint report of all sites and that of all but one: their difference is what that one published.
    @Test
    void neitherDoTwoJointReportsOfWhichOneLacksASite(@TempDir Path folder) throws IOException, InterruptedException {
        var files = new ArrayList<Path>();
        for (int place = 0; place < SOME.size(); place++) {
            var sites = SOME.get(place);
            var all = sites.view().view();
            var both = new AttackerView("with and without", all.threshold(), all.tables(), Stream.concat(
                    all.relations().stream(), sites.without(1).view().view().relations().stream()).distinct().toList());
            assertEquals(intervals(sites.view().apart()), intervals(both));
            files.add(Files.writeString(folder.resolve(place + "-apart.json"), sites.view().apart().json()));
            files.add(Files.writeString(folder.resolve(place + "-both.json"), both.json()));
        }
        var answers = ReferenceAttacker.attack(files);
        assertEquals(files.size(), answers.size());
        for (int place = 0; place < answers.size(); place += 2) {
            assertEquals(ReferenceAttacker.verdicts(answers.get(place)),
                    ReferenceAttacker.verdicts(answers.get(place + 1)));
            assertEquals(List.of(), answers.get(place + 1).get("errors"));
            assertTrue(ReferenceAttacker.verdicts(answers.get(place + 1)).values().stream()
                    .allMatch(verdict -> verdict.endsWith("OK []")), "found something");
        }
    }

    @Test
    void theTruthIsInsideWhatTheJointNumbersSay() {
        int rows = 0;
        for (var sites : SOME) {
            for (var relation : sites.view().view().relations()) {
                // Events are no counts of people, and the invented site has no true values for them.
                if (!sites.truth().keySet().containsAll(
                        relation.terms().stream().map(AttackerView.Term::count).toList())) {
                    continue;
                }
                int sum = relation.terms().stream()
                        .mapToInt(term -> term.times() * sites.truth().getOrDefault(term.count(), 0)).sum();
                assertTrue(relation.sign() == AttackerView.Sign.AT_LEAST
                        ? sum >= relation.number()
                        : sum <= relation.number(), relation + " " + sum);
                rows++;
            }
        }
        assertTrue(rows > 150, "rows " + rows);
    }

    /// Planted: the true sums in place of sums of published numbers, as an office would print that counts itself.
    @Test
    void trueSumsWouldOpenTheSites() {
        assertTrue(SOME.stream().mapToInt(JointViewTest::openedByTrueSums).sum() > 0);
        var exact = new JointRow(List.of(new JointRow.Share(40, 0, 10, List.of("a"), 36, 44)));
        assertFalse(exact.follows());
        assertTrue(new JointRow(List.of(new JointRow.Share(40, 4, 10, List.of("a"), 36, 44))).follows());
    }

    private static int openedByTrueSums(Sites sites) {
        var apart = sites.view().apart();
        var relations = new ArrayList<>(apart.relations());
        for (var category : Some.CITIZENSHIPS) {
            var terms = sites.reports().stream()
                    .map(report -> new AttackerView.Term(1,
                            report.site() + ".2026Q3.people|citizenship=" + category))
                    .toList();
            int sum = terms.stream().mapToInt(term -> sites.truth().getOrDefault(term.count(), 0)).sum();
            relations.add(new AttackerView.Relation(terms, AttackerView.Sign.AT_LEAST, sum));
            relations.add(new AttackerView.Relation(terms, AttackerView.Sign.AT_MOST, sum));
        }
        return Promise.broken(new AttackerView("true sums", apart.threshold(), apart.tables(), relations))
                .orElseThrow().size();
    }

    private static Map<String, AttackVerdict> intervals(AttackerView view) {
        return Map.copyOf(new Audit(Promise.WIDTH, view.threshold().people(), Audit.Depth.INTERVALS)
                .attack(Model.of(view)));
    }
}
