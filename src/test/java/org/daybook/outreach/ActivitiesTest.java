package org.daybook.outreach;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.daybook.base.Problem;
import org.daybook.base.Refusal;
import org.daybook.base.TypedDate;
import org.daybook.staff.Permission;
import org.daybook.staff.Role;
import org.daybook.testing.TestHouse;
import org.jdbi.v3.core.result.RowView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Activities for others: people are counted, never named, and so is the material handed out.
class ActivitiesTest {
    private static final String NOT_SO_MANY = "outreach.refusal.not-so-many";
    private static final Map<HeadBand, Integer> HEADS = Map.of(HeadBand.GIRLS, 4, HeadBand.ADULTS_18_29, 9,
            HeadBand.OTHERS, 2);

    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.OUTREACH, Role.CASEWORKER, Role.COORDINATOR));

    @Test
    void neitherAStreetNorACardIsWrittenDown() {
        var card = someone().welcomedIn(house.open()).card().toString();
        for (var words : List.of(card, card.toLowerCase(java.util.Locale.ROOT), "for " + card + ", again",
                card.replace("-", ""))) {
            assertEquals(List.of(new Problem("topic", "outreach.problem.card")),
                    SomeActivity.of(ActivityKind.WEBINAR, "25/11", words, HEADS, Ratings.none()).problems(), words);
        }
        assertEquals(List.of(), SomeActivity.of(ActivityKind.WEBINAR, "25/11", "From word to word, part B2", HEADS,
                Ratings.none()).problems());
        for (var where : List.of("Via Maqueda 12", "Via Maqueda", "Ballarò, piazza Carmine", "Baker Street",
                "οδός Αθηνάς", "")) {
            var form = SomeActivity.of(ActivityKind.DISTRICT, "25/11", HEADS);
            assertEquals(List.of(new Problem("district", "outreach.problem.district")),
                    new NewActivity(form.kind(), form.when(), form.about(),
                            new NewActivity.Where(NewActivity.Place.DISTRICT, where), form.came()).problems());
        }
        for (var where : List.of("Ballarò", "Kalsa and Zisa", "Old town", "Κυψέλη", "Стария град")) {
            var form = SomeActivity.of(ActivityKind.DISTRICT, "25/11", HEADS);
            assertEquals(List.of(), new NewActivity(form.kind(), form.when(), form.about(),
                    new NewActivity.Where(NewActivity.Place.DISTRICT, where), form.came()).problems(), where);
        }
        var empty = new NewActivity(Optional.empty(),
                new NewActivity.Typed(TypedDate.nearest("", SomeActivity.TODAY), "25:00", "0"),
                new NewActivity.About(" ", Optional.empty(), ""), new NewActivity.Where(NewActivity.Place.ONLINE, ""),
                new NewActivity.Came(new Activity.Heads(Map.of()), Optional.empty(), NewActivity.Tests.NONE,
                        Ratings.none()));
        assertEquals(List.of("kind", "day", "begins", "hours", "topic", "audience"),
                empty.problems().stream().map(Problem::field).toList());
        var training = SomeActivity.of(ActivityKind.TRAINING, "25/11", HEADS);
        assertEquals(List.of(), training.problems());
        var half = new NewActivity.Tests(OptionalInt.of(5), OptionalInt.empty(), OptionalInt.of(5),
                OptionalInt.of(101));
        assertEquals(List.of("profession", "tests"),
                new NewActivity(training.kind(), training.when(), training.about(), training.where(),
                        new NewActivity.Came(training.came().heads(), Optional.empty(), half, Ratings.none()))
                        .problems()
                        .stream().map(Problem::field).toList());
    }

    /// A day in the coming month, typed by mistake or in advance, would count them in a quarter that has not begun.
    @Test
    void nobodyCameOnADayThatIsStillToCome() {
        var toCome = List.of(new Problem("day", "outreach.problem.to-come"));
        var slips = new Ratings<ActivityQuestion>(Map.of()).with(Map.of(ActivityQuestion.CLEAR, 4),
                ActivityQuestion.class);
        assertEquals(toCome, SomeActivity.of(ActivityKind.WEBINAR, "26/11", HEADS).problems());
        assertEquals(toCome, SomeActivity.of(ActivityKind.WEBINAR, "26/11", "Signs", Map.of(), slips).problems());
        assertEquals(toCome, SomeActivity.of(ActivityKind.TRAINING, "26/11", Map.of()).problems(), "the tests");
        assertEquals(List.of(), SomeActivity.of(ActivityKind.WEBINAR, "26/11", Map.of()).problems());
        assertEquals(List.of(), SomeActivity.of(ActivityKind.WEBINAR, "25/11", HEADS).problems());
    }

    @Test
    void oneIsCorrectedDeletedAndPutBackWithWhatWasHandedOut() {
        var room = house.open().outreach();
        var leaflet = room.materials().add(new NewMaterial(Optional.of(MaterialKind.LEAFLET), "Your rights at work",
                Optional.of("ti")));
        room.materials().record(leaflet.id(), EntryReason.RECEIVED, 100);
        var slip = new Ratings<ActivityQuestion>(Map.of()).with(Map.of(ActivityQuestion.CLEAR, 4),
                ActivityQuestion.class);
        var one = room.activities().add(SomeActivity.of(ActivityKind.TRAINING, "20/11", "Signs", HEADS, slip),
                Map.of(leaflet.id(), 30));
        assertEquals(one, room.activities().entry(one.activity().id()), "as it was typed");
        assertEquals(70, stock(leaflet));
        var other = room.activities().change(one, SomeActivity.of(ActivityKind.WEBINAR, "21/11", HEADS),
                Map.of(leaflet.id(), 10));
        assertEquals(90, stock(leaflet));
        assertEquals("outreach.refusal.changed-meanwhile", refusal(() -> room.activities().delete(one)));
        assertEquals("outreach.refusal.changed-meanwhile", refusal(() -> room.activities().change(one,
                SomeActivity.of(ActivityKind.TRAINING, "22/11", HEADS), Map.of())));
        var since = room.activities().delete(other);
        assertEquals(100, stock(leaflet));
        assertEquals("outreach.refusal.gone", refusal(() -> room.activities().delete(other)));
        room.activities().putBack(other, since);
        assertEquals(List.of(other), room.activities().page(OptionalInt.empty()).entries());
        assertEquals(90, stock(leaflet));
        assertEquals(List.of(), room.activities().page(OptionalInt.of(2025)).entries());
        assertEquals(0, count("select count(*) from journal where instr(before, 'Signs') > 0"));
        assertEquals(List.of(), house.open().vault().verify());
    }

    /// Of 20 leaflets, two colleagues want 15 each: the second is refused, and nothing of hers is written.
    @Test
    void nobodyHandsOutWhatIsNotThere() {
        var room = house.open().outreach();
        var leaflet = room.materials().add(new NewMaterial(Optional.of(MaterialKind.LEAFLET), "Your rights at work",
                Optional.of("ti")));
        var came = room.materials().record(leaflet.id(), EntryReason.RECEIVED, 20).orElseThrow();
        var visit = SomeActivity.of(ActivityKind.WEBINAR, "20/11", HEADS);
        var first = room.activities().add(visit, Map.of(leaflet.id(), 15));
        assertEquals(NOT_SO_MANY, refusal(() -> room.activities().add(visit, Map.of(leaflet.id(), 15))));
        assertEquals(NOT_SO_MANY, refusal(() -> room.materials().record(leaflet.id(), EntryReason.HANDED_OUT, 6)));
        assertEquals(NOT_SO_MANY, refusal(() -> room.activities().change(first, visit, Map.of(leaflet.id(), 21))));
        assertEquals(NOT_SO_MANY, refusal(() -> room.materials().takeBack(came.id())));
        assertEquals(List.of(first), room.activities().page(OptionalInt.empty()).entries());
        var since = room.activities().delete(first);
        room.materials().record(leaflet.id(), EntryReason.HANDED_OUT, 6);
        assertEquals(NOT_SO_MANY, refusal(() -> room.activities().putBack(new ActivityEntry(first.activity(),
                Map.of(leaflet.id(), 15)), since)));
        assertEquals(14, stock(leaflet));
    }

    /// What is planned to be handed out is still in stock.
    @Test
    void nothingIsHandedOutOnADayThatIsStillToCome() {
        var room = house.open().outreach();
        var leaflet = room.materials().add(new NewMaterial(Optional.of(MaterialKind.LEAFLET), "Your rights at work",
                Optional.of("ti")));
        room.materials().record(leaflet.id(), EntryReason.RECEIVED, 20);
        var planned = SomeActivity.of(ActivityKind.WEBINAR, "26/11", Map.of());
        assertEquals("outreach.refusal.to-come",
                refusal(() -> room.activities().add(planned, Map.of(leaflet.id(), 15))));
        var entry = room.activities().add(planned, Map.of());
        assertEquals("outreach.refusal.to-come",
                refusal(() -> room.activities().change(entry, planned, Map.of(leaflet.id(), 15))));
        assertEquals(20, stock(leaflet));
        var earlier = room.activities().put(entry, new ActivityEntry(entry.activity(), Map.of(leaflet.id(), 3)));
        var corrected = room.activities().change(earlier, SomeActivity.of(ActivityKind.WEBINAR, "27/11", Map.of()),
                Map.of(leaflet.id(), 3));
        assertEquals(Map.of(leaflet.id(), 3), corrected.handedOut(), "entered by a former program");
        assertEquals("outreach.refusal.to-come",
                refusal(() -> room.activities().change(corrected, planned, Map.of(leaflet.id(), 4))));
        var without = room.activities().change(corrected, planned, Map.of());
        house.clock().move(java.time.Duration.ofDays(1));
        room.activities().change(without, planned, Map.of(leaflet.id(), 15));
        assertEquals(5, stock(leaflet));
    }

    @Test
    void whatIsCountedAgainCorrectsTheStock() {
        var room = house.open().outreach().materials();
        var poster = room.add(new NewMaterial(Optional.of(MaterialKind.POSTER), "Open house", Optional.of("it")));
        room.record(poster.id(), EntryReason.RECEIVED, 20);
        var written = room.record(poster.id(), EntryReason.COUNTED, 17).orElseThrow();
        assertEquals(-3, written.change());
        assertEquals(Optional.empty(), room.record(poster.id(), EntryReason.COUNTED, 17));
        assertEquals("outreach.refusal.material-counted", refusal(() -> room.delete(poster)));
        room.takeBack(written.id());
        assertEquals(20, stock(poster));
        assertEquals(0, room.all().getFirst().handedOut(), "a count is no handing out");
    }

    /// Once by the view, as the report reads it, once by iterating over the activities.
    @Test
    void theViewCountsWhatAPlainReckoningCounts() {
        var chance = new Random(7);
        var room = house.open().outreach().activities();
        var entered = new ArrayList<Activity>();
        for (int i = 0; i < 25; i++) {
            var heads = new TreeMap<HeadBand, Integer>();
            for (var band : HeadBand.values()) {
                heads.put(band, chance.nextInt(12));
            }
            var kind = ActivityKind.values()[chance.nextInt(ActivityKind.values().length)];
            entered.add(room.add(SomeActivity.of(kind, (1 + chance.nextInt(28)) + "/" + (7 + chance.nextInt(5)),
                    heads), Map.of()).activity());
        }
        var plain = new TreeMap<String, List<Integer>>();
        for (var one : entered) {
            int month = one.when().day().getMonthValue();
            if (month >= 7 && month <= 9) {
                var heads = one.came().heads();
                plain.merge(OutreachCodes.of(one.kind()), List.of(1, heads.of(HeadBand.GIRLS),
                        heads.all() - heads.of(HeadBand.GIRLS) - heads.of(HeadBand.OTHERS),
                        heads.of(HeadBand.OTHERS), one.when().minutes().orElse(0) * heads.all()), ActivitiesTest::plus);
            }
        }
        var counted = new TreeMap<String, List<Integer>>();
        house.open().gate().look(Permission.SEE_OUTREACH, work -> work.tx().handle().createQuery("""
                select kind, count(*) as held, sum(girls) as girls,
                       sum(adults_18_29 + adults_30_54 + adults_55 + adults_unknown) as adults, sum(others) as others,
                       sum(minutes * (girls + adults_18_29 + adults_30_54 + adults_55 + adults_unknown + others)) as time
                  from v_activity
                 where on_day between '2026-07-01' and '2026-09-30'
                 group by kind""").map((RowView row) -> counted.put(row.getColumn("kind", String.class),
                List.of(row.getColumn("held", Integer.class), row.getColumn("girls", Integer.class),
                        row.getColumn("adults", Integer.class), row.getColumn("others", Integer.class),
                        row.getColumn("time", Integer.class))))
                .list());
        assertEquals(plain, counted);
        assertTrue(counted.size() > 2, counted.toString());
    }

    private static List<Integer> plus(List<Integer> one, List<Integer> other) {
        var sum = new ArrayList<Integer>();
        for (int i = 0; i < one.size(); i++) {
            sum.add(one.get(i) + other.get(i));
        }
        return sum;
    }

    private int stock(Material material) {
        return house.open().outreach().materials().all().stream()
                .filter(one -> one.material().equals(material)).findFirst().orElseThrow().stock();
    }

    private int count(String sql) {
        return house.open().gate().look(Permission.SEE_OUTREACH,
                work -> work.tx().handle().createQuery(sql).mapTo(Integer.class).one());
    }

    private static String refusal(org.junit.jupiter.api.function.Executable act) {
        return assertThrows(Refusal.class, act).key();
    }
}
