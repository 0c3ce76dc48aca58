package org.daybook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

/// A form that was kept half typed is merged with what was saved in between. Every form of the program keeps its inputs in
/// [Inputs]; what holds here holds for each.
class FormsMeetTest {
    private static final List<String> ANSWERS = List.of("", "YES", "NO");
    private static final List<String> WORDS = List.of("", "a", "b", "c");

    /// A form with two texts, two related fields, and two answers of hers.
    private static final class Form {
        private final Map<String, String> fields = new HashMap<>();
        private final Inputs inputs = new Inputs();
        private final List<Met> asked = new ArrayList<>();
        /// The existing entries, and which one is changed.
        private Map<String, Map<String, String>> entries = Map.of();
        private String entry = "";

        /// Returns a form that begins a new entry in addition to these.
        private static Form beside(Map<String, Map<String, String>> entries) {
            var form = new Form(Map.of());
            form.entries = entries;
            form.inputs.about("entry", () -> form.entry, form::edit, () -> form.edit(""));
            return form;
        }

        private boolean edit(String which) {
            if (!which.isEmpty() && !entries.containsKey(which)) {
                return false;
            }
            entry = which;
            fields.clear();
            fields.putAll(entries.getOrDefault(which, Map.of()));
            inputs.begin();
            return true;
        }

        private Form hideAndContinueBeside(Map<String, Map<String, String>> now) {
            var again = beside(now);
            again.inputs.resume(Unsaved.read(inputs.unsaved().written()).asking(again.asked::add));
            return again;
        }

        private Form(Map<String, String> stored) {
            fields.putAll(stored);
            for (var name : List.of("text", "note", "month", "year")) {
                inputs.with(name, new Pane(), () -> fields.getOrDefault(name, ""), words -> fields.put(name, words));
            }
            for (var name : List.of("calls", "letters")) {
                inputs.withAnswer(name, new Pane(), () -> fields.getOrDefault(name, ""),
                        words -> fields.put(name, words));
            }
            inputs.together("month", "year");
        }

        private void type(Map<String, String> words) {
            fields.putAll(words);
        }

        private Form hideAndContinueOn(Map<String, String> stored) {
            var again = new Form(stored);
            again.inputs.resume(Unsaved.read(inputs.unsaved().written()).asking(again.asked::add));
            return again;
        }
    }

    private static Map<String, String> some(Random chance) {
        var stored = new HashMap<String, String>();
        for (var name : List.of("text", "note", "month", "year")) {
            stored.put(name, WORDS.get(chance.nextInt(WORDS.size())));
        }
        for (var name : List.of("calls", "letters")) {
            stored.put(name, ANSWERS.get(chance.nextInt(ANSWERS.size())));
        }
        return stored;
    }

    @Test
    void nothingIsOverwrittenUnaskedAndNoNoBecomesAYes() {
        for (long seed = 0; seed < 20_000; seed++) {
            var chance = new Random(seed);
            var began = some(chance);
            var mine = some(chance);
            var stored = some(chance);
            var form = new Form(began);
            form.type(mine);
            var again = form.hideAndContinueOn(stored);
            var told = "seed " + seed + " began " + began + " mine " + mine + " stored " + stored;
            for (var name : List.of("text", "note", "calls", "letters")) {
                boolean sheChanged = !stored.getOrDefault(name, "").equals(began.get(name));
                boolean taken = !again.fields.getOrDefault(name, "").equals(stored.get(name));
                boolean no = "NO".equals(again.fields.get(name));
                assertTrue(!sheChanged || !taken || no && !again.asked.isEmpty(), told);
            }
            for (var name : List.of("calls", "letters")) {
                assertFalse("NO".equals(stored.get(name)) && !"NO".equals(again.fields.get(name)), told);
            }
            var birth = again.fields.get("month") + again.fields.get("year");
            assertTrue(birth.equals(mine.getOrDefault("month", "") + mine.get("year"))
                    || birth.equals(stored.getOrDefault("month", "") + stored.get("year")), told);
        }
    }

    /// This holds for every form that changes an entry of a list: all of them identify it with [Inputs#about].
    @Test
    void anEntryDeletedMeanwhileIsBegunAnewOnlyWhenAskedFor() {
        for (long seed = 0; seed < 10_000; seed++) {
            var chance = new Random(seed);
            var one = some(chance);
            var mine = some(chance);
            var told = "seed " + seed + " one " + one + " mine " + mine;
            var form = Form.beside(Map.of("one", one));
            form.edit("one");
            form.type(mine);
            var again = form.hideAndContinueBeside(Map.of());
            boolean typed = !mine.equals(one);
            assertTrue(again.fields.values().stream().allMatch(String::isEmpty), told);
            assertEquals(typed ? List.of(Met.How.DELETED) : List.of(), again.asked.stream().map(Met::how).toList(),
                    told);
            var later = again.hideAndContinueBeside(Map.of());
            assertEquals(again.asked.size(), later.asked.size(), "it waits until she decides: " + told);
            if (!typed) {
                continue;
            }
            later.type(Map.of("text", "since"));
            later.asked.getFirst().choose().accept(Met.Whose.MINE);
            assertEquals("since", later.fields.get("text"), told);
            assertEquals("", later.entry, told);
            if (!mine.getOrDefault("note", "").equals(one.get("note"))) {
                assertEquals(mine.get("note"), later.fields.getOrDefault("note", ""), told);
            } else {
                assertEquals("", later.fields.getOrDefault("note", ""), "what she did not type stays deleted: " + told);
            }
        }
    }

    @Test
    void wordsOfADeletedEntryGoIntoNoOtherThatIsChangedByThen() {
        var form = Form.beside(Map.of("one", Map.of("text", "a"), "two", Map.of("text", "b")));
        form.edit("one");
        form.type(Map.of("text", "mine"));
        var again = form.hideAndContinueBeside(Map.of("two", Map.of("text", "b")));
        again.edit("two");
        again.type(Map.of("note", "of the second"));
        again.asked.getFirst().choose().accept(Met.Whose.MINE);
        assertEquals(Map.of("text", "b", "note", "of the second"), again.fields);
        again.edit("two");
        again.asked.getLast().choose().accept(Met.Whose.MINE);
        assertEquals("", again.entry, "an untouched form begins a new one");
        assertEquals("mine", again.fields.get("text"));
    }

    @Test
    void whatWasTypedInARowThatIsClosedMeanwhileIsSaid() {
        var asked = new ArrayList<Met>();
        var rows = new RowInputs();
        var words = new HashMap<>(Map.of("day", "3/12"));
        rows.resume(Unsaved.NOTHING.with("one", Unsaved.NOTHING.with("day", "3/12")).asking(asked::add));
        rows.anew(() -> rows.of("two").with("day", new Pane(), () -> "", text -> words.put("day", text)));
        assertEquals(List.of(Met.How.CLOSED), asked.stream().map(Met::how).toList());
        rows.anew(() -> {});
        assertEquals(1, asked.size(), "once, and nothing of what goes while she looks on");
    }

    @Test
    void whatOneChangedAloneStands() {
        for (long seed = 0; seed < 5_000; seed++) {
            var chance = new Random(seed);
            var began = some(chance);
            began.replaceAll((_, words) -> "NO".equals(words) ? "" : words);
            var form = new Form(began);
            form.type(Map.of("text", "mine", "month", "5"));
            var stored = new HashMap<>(began);
            stored.put("note", "theirs");
            stored.put("calls", "NO");
            var again = form.hideAndContinueOn(stored);
            var both = new HashMap<>(stored);
            both.putAll(Map.of("text", "mine", "month", "5"));
            assertEquals(both, again.fields, "seed " + seed);
            assertEquals(List.of(), again.asked, "seed " + seed);
        }
    }

    @Test
    void whatWaitsToBeDecidedIsAskedAgainAfterTheNextHiding() {
        var form = new Form(Map.of("text", "a"));
        form.type(Map.of("text", "b"));
        var again = form.hideAndContinueOn(Map.of("text", "c"));
        assertEquals("c", again.fields.get("text"));
        var third = again.hideAndContinueOn(Map.of("text", "c"));
        assertEquals(1, third.asked.size());
        third.asked.getFirst().choose().accept(Met.Whose.MINE);
        assertEquals("b", third.fields.get("text"));
        third.asked.getFirst().choose().accept(Met.Whose.STORED);
        assertEquals("c", third.fields.get("text"));
        assertTrue(third.inputs.unsaved().isEmpty());
    }

    @Test
    void aNoThatStandsIsNotOfferedAway() {
        var form = new Form(Map.of("calls", "NO"));
        form.type(Map.of("calls", "YES"));
        var again = form.hideAndContinueOn(Map.of("calls", "NO"));
        assertEquals("NO", again.fields.get("calls"));
        assertEquals(List.of(Met.How.NO_STANDS), again.asked.stream().map(Met::how).toList());
    }

    @Test
    void aDraftWrittenBeforeFormsKnewWhatTheyBeganFromIsAskedAbout() {
        var again = new Form(Map.of("text", "now", "calls", "NO"));
        again.inputs.resume(Unsaved.read("calls=YES&text=then").asking(again.asked::add));
        assertEquals("now", again.fields.get("text"));
        assertEquals("NO", again.fields.get("calls"));
        assertEquals(2, again.asked.size());
    }

    @Test
    void whatIsStillBeingReadIsWaitedFor() {
        var form = new Form(Map.of());
        form.type(Map.of("note", "hers"));
        var late = new Form(Map.of());
        late.inputs.awaiting("note");
        late.inputs.resume(form.inputs.unsaved());
        assertEquals("", late.fields.getOrDefault("note", ""));
        assertEquals(form.inputs.unsaved(), late.inputs.unsaved(), "it is not lost while it waits");
        late.inputs.arrived("note");
        assertEquals("hers", late.fields.get("note"));
    }

    @Test
    void whatWasSavedIsNotHalfTypedAnyMore() {
        var form = new Form(Map.of("text", "a"));
        form.type(Map.of("text", "b"));
        form.inputs.begin();
        assertEquals(Unsaved.NOTHING, form.inputs.unsaved());
        form.type(Map.of("text", ""));
        assertEquals("", form.hideAndContinueOn(Map.of("text", "b")).fields.get("text"), "emptied is typed, too");
    }
}
