package org.daybook.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// About a hundred invented sites are protected and given to the reference attacker, which must find nothing, and must find the
/// same intervals as the built-in one, count by count.
@Tag("long")
class BothAttackersTest {
    private static final int SITES = 400;

    @Test
    @Timeout(300)
    void findNothingAndFindItAlike(@TempDir Path folder) throws IOException, InterruptedException {
        var files = new ArrayList<Path>();
        var views = new ArrayList<AttackerView>();
        for (int seed = 0; seed < SITES; seed++) {
            var view = view(seed);
            views.add(view);
            files.add(Files.writeString(folder.resolve("site%03d.json".formatted(seed)), view.json()));
        }
        var answers = ReferenceAttacker.attack(files);
        assertEquals(SITES, answers.size());
        int counts = 0;
        for (int seed = 0; seed < SITES; seed++) {
            var found = Json.map(answers.get(seed).get("counts"));
            assertEquals(List.of(0.0, 0.0),
                    List.of(found.getOrDefault("EXACT", 0.0), found.getOrDefault("NARROW", 0.0)));
            assertEquals(List.of(), answers.get(seed).get("errors"));
            counts += compare(views.get(seed), answers.get(seed));
        }
        assertTrue(counts > 3_000, "counts " + counts);
    }

    private static int compare(AttackerView view, Map<String, Object> answer) {
        var words = new TreeMap<String, String>();
        new Audit(4, view.threshold().people(), Audit.Depth.INTERVALS).attack(Model.of(view))
                .forEach((count, verdict) -> words.put(count, ReferenceAttacker.words(verdict)));
        assertEquals(new TreeMap<>(ReferenceAttacker.verdicts(answer)), words);
        return words.size();
    }

    /// Every site is in its second quarter, so that some categories are sticky.
    private static AttackerView view(int seed) {
        var random = new Random(seed);
        var threshold = Threshold.values()[seed % 4];
        var protection = new Protection(Some.key(seed), "S" + seed, threshold);
        int women = 5 + random.nextInt(seed % 3 == 0 ? 60 : 300);
        var first = protection.protect(Some.site(women, random), AlreadyHidden.none());
        var hidden = AlreadyHidden.in(List.of(first));
        return AttackerView.of(protection.protect(Some.site(women + random.nextInt(20), random), hidden), hidden);
    }

    /// The members of every group of one to nine combine what they know of their own group with the report: they learn no other
    /// small group exactly. (If a table has two categories, anyone who knows one knows the other from the total.)
    @Test
    @Timeout(300)
    void membersWhoKnowTheirOwnGroupLearnNoOther(@TempDir Path folder) throws IOException, InterruptedException {
        var files = new ArrayList<Path>();
        for (int seed = 0; seed < 120; seed++) {
            var random = new Random(seed);
            var site = Some.site(20 + random.nextInt(130), random);
            var report = new Protection(Some.key(seed), "S1", Threshold.TEN).protect(site, AlreadyHidden.none());
            var json = AttackerView.of(report, AlreadyHidden.none()).json();
            var truth = Some.truth(site).entrySet().stream()
                    .map(entry -> "\"" + entry.getKey() + "\": " + entry.getValue()).collect(Collectors.joining(", "));
            files.add(Files.writeString(folder.resolve("site%03d.json".formatted(seed)),
                    json.replaceFirst("\\{", Matcher.quoteReplacement("{\"truth\": {" + truth + "},"))));
        }
        var answers = ReferenceAttacker.attack(files, "--coalition", "9");
        assertEquals(files.size(), answers.size());
        answers.forEach(answer -> assertEquals(List.of(), Json.list(answer.get("coalition")).stream()
                .filter(learnt -> (Double) Json.list(learnt).get(2) < Threshold.TEN.people()).toList()));
    }
}
