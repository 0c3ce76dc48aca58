package org.daybook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.daybook.app.SiteOutputs.May;
import org.daybook.app.SiteOutputs.Output;
import org.daybook.app.SiteOutputs.Reader;
import org.daybook.app.StoryWoman.Field;
import org.daybook.paths.GroupId;
import org.daybook.referrals.ReferralPage;
import org.daybook.sessions.SessionId;
import org.daybook.site.OpenSite;
import org.daybook.testing.TestHouse;
import org.daybook.work.CompanyId;
import org.daybook.work.OpeningId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever the history of consents, withdrawals, joinings, partings and erasures: no letter, list, page, reminder or file holds
/// a field or a woman that is not allowed at that moment, for a colleague who sees everybody and for one from whom women are
/// hidden. `NothingButAllowedTest` and `NothingAgainstHerWordTest` also check that what is allowed is there.
class NothingNotAllowedGoesOutTest {
    private static final int STEPS = 30;
    private static final int EVERY = 10;
    private static final int COLLEAGUES_TURN = 15;
    /// The number of stories in a long run.
    private static final int STORIES = 40;
    private static final Set<String> OF_BOTH_CARDS = Set.of("trail", "record", "workbook of everything");

    @RegisterExtension
    final TestHouse house = new TestHouse(StorySite.ROLES);
    @TempDir
    Path folder;

    private final Set<String> found = new TreeSet<>();
    private final Map<String, Integer> shown = new HashMap<>();
    private List<StoryWoman> women = List.of();

    @Test
    void nothingAppearsThatIsNotAllowed() {
        story(Long.getLong("story.seed", 1));
        assertEquals("", String.join("\n", found));
        for (var output : List.of("CallList#due", "DueReferrals#today", "Offers#at", "DueList#today",
                "Sessions#sheet", "letter", "workbook of everything")) {
            assertTrue(shown.containsKey(output), () -> output + " was empty throughout; not so " + shown);
        }
    }

    /// `-Dstories=N` sets how many are tried; `-Dstory.seed=N` repeats story N, in the test above.
    @ParameterizedTest(name = "story {0}")
    @MethodSource("seeds")
    @Tag("long")
    void nothingAppearsThatIsNotAllowedInManyStories(long seed) {
        story(seed);
        assertEquals("", String.join("\n", found));
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Integer.getInteger("stories", STORIES));
    }

    /// A new list of women is added to [SiteOutputs].
    @Test
    void everyMethodThatReturnsWomenIsAnOutput() {
        var id = new UUID(0, 0);
        var nothing = new SiteOutputs.Things(new GroupId(id), new SessionId(id), new SessionId(id), new OpeningId(id),
                new CompanyId(id), List.of());
        var known = SiteOutputs.lists(nothing).stream().map(Output::method).map(name -> name.replaceAll(" .*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(List.of(), known.stream().filter(KnownOutputs.OF_THE_ACT::contains).toList());
        known.addAll(KnownOutputs.OF_THE_ACT);
        assertEquals(known, WomenListed.all());
    }

    /// A new class that writes or prints is named with the test that checks what it writes.
    @Test
    void everyClassThatWritesAFileOrPrintsIsKnown() {
        assertEquals(new TreeSet<>(KnownOutputs.WRITERS.keySet()), KnownOutputs.writers());
        assertTrue(KnownOutputs.tests().containsAll(KnownOutputs.WRITERS.values()));
    }

    private void story(long seed) {
        var story = new Story(house, new SplittableRandom(seed));
        women = story.women;
        check(story, Reader.EVERYTHING, house.open());
        for (int step = 1; step <= STEPS; step++) {
            story.act(step > STEPS / 2);
            if (step % EVERY == 0) {
                check(story, Reader.EVERYTHING, house.open());
            }
            if (step % COLLEAGUES_TURN == 0) {
                house.as(StorySite.WORD, StorySite.PASSPHRASE, site -> check(story, Reader.SOME, site));
            }
        }
        var files = new SiteFiles(house, folder);
        files.ask();
        files.all().forEach(one -> check(one.method(), Reader.EVERYTHING,
                OutputWords.of(one.made().apply(house.open())), SiteOutputs.may(one), _ -> true));
    }

    private void check(Story story, Reader reader, OpenSite site) {
        check(SiteOutputs.lists(story.things), reader, site);
        check(SiteOutputs.others(story.things), reader, site);
        for (var about : women) {
            for (var one : SiteOutputs.ofOne()) {
                check(one.name(), reader, words(site, open -> one.made().apply(open, about.id)),
                        (her, field) -> one.may().contains(field) && one.who().appear(her, field),
                        her -> her.shown() == about.shown());
            }
            if (SiteOutputs.made(site, open -> open.referrals().of(about.id)) instanceof ReferralPage page) {
                page.all().forEach(line -> check("letter", reader,
                        words(site, open -> open.referrals().letter(about.id, line.referral().id())),
                        SiteOutputs.told(line.referral()), her -> her.shown() == about));
            }
        }
    }

    private void check(List<Output> outputs, Reader reader, OpenSite site) {
        outputs.forEach(one -> check(one.method(), reader, words(site, one.made()), SiteOutputs.may(one), _ -> true));
    }

    private static String words(OpenSite site, Function<OpenSite, Object> what) {
        return OutputWords.of(SiteOutputs.made(site, what));
    }

    private void check(String output, Reader reader, String words, May may, Predicate<StoryWoman> about) {
        for (var her : women) {
            var as = her.shown();
            boolean girl = her.isGirl() && SiteOutputs.WITHOUT_GIRLS.contains(output);
            boolean visible = !as.erased && !(reader == Reader.SOME && (as.now.keptAway || girl));
            for (var field : Field.values()) {
                if (words.contains(her.word(field))) {
                    shown.merge(output, 1, Integer::sum);
                    boolean otherCard = field == Field.CARD && as != her && !OF_BOTH_CARDS.contains(output);
                    if (!visible || otherCard || !about.test(her) || !may.appear(as, field)) {
                        found.add(output + " shows " + field + " of " + her + " to " + reader);
                    }
                }
            }
            if (!visible && words.contains(her.id.value().toString()) && !SiteOutputs.SESSIONS.contains(output)) {
                found.add(output + " identifies " + her + " to " + reader);
            }
        }
    }
}
