package org.daybook.outcomes.instrument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads an instrument from its data file; `docs/instruments.md` describes the format. The author of the file is not trusted:
/// anything not recognised is refused, with the line and the reason.
public final class InstrumentFile {
    private static final String FORMAT = "daybook-instrument-1";
    private static final Set<String> KEYS = Set.of("format", "id", "version", "language", "title", "licence",
            "licence-in", "source", "instruction", "range", "options", "items", "reverse", "score", "bands", "change",
            "direction", "note");
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{1,39}");
    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,19}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final Pattern ITEM = Pattern.compile("[a-z0-9][a-z0-9-]{0,19}");
    private static final Pattern WORD = Pattern.compile("[a-z0-9-]{1,20}");
    private static final int MOST_ITEMS = 60;
    private static final int MOST_OPTIONS = 11;
    private static final int MOST_LANGUAGES = 40;

    private final JsonObjectReader file;

    private InstrumentFile(JsonObjectReader file) {
        this.file = file;
    }

    /// Reads a file. Never throws because of its content.
    ///
    /// @param bytes the whole file
    public static Read read(byte[] bytes) {
        try {
            var file = JsonObjectReader.of(JsonTree.read(bytes), "file", KEYS);
            return new Read.Sound(new InstrumentFile(file).instrument());
        } catch (FlawException e) {
            return new Read.Broken(e.flaw());
        }
    }

    private Instrument instrument() throws FlawException {
        file.word("format", Pattern.compile(Pattern.quote(FORMAT)));
        var key = new Key(file.word("id", CODE), file.word("version", VERSION));
        var language = file.word("language", LANGUAGE);
        boolean speaks = !language.equals(Instrument.NO_WORDS);
        var heading = new Instrument.Heading(file.text("title", 120), licence(),
                speaks ? Optional.of(file.text("instruction", 1_000)) : file.maybeText("instruction", 1_000),
                file.maybeText("source", 1_000));
        var items = items(key.code().equals(Key.GOALS) ? 0 : 1, speaks);
        var range = range();
        return new Instrument(key, language, heading, items, choices(range),
                new ScaleFile(file, items.stream().map(Item::id).toList(), range).scale());
    }

    private Licence licence() throws FlawException {
        if (!file.has("licence") || file.need("licence") instanceof Json.Words words && words.words().isBlank()) {
            throw new FlawException(file.lineOf("licence"), Flaw.Why.NO_LICENCE, "licence");
        }
        return new Licence(file.text("licence", 2_000), licenceInOthers());
    }

    private Map<String, String> licenceInOthers() throws FlawException {
        var others = new HashMap<String, String>();
        for (var json : file.has("licence-in") ? file.several("licence-in", 1, MOST_LANGUAGES) : List.<Json>of()) {
            var one = JsonObjectReader.of(json, "licence-in", Set.of("language", "text"));
            var language = one.word("language", LANGUAGE);
            if (others.put(language, one.text("text", 2_000)) != null) {
                throw new FlawException(one.lineOf("language"), Flaw.Why.KEY_TWICE, language);
            }
        }
        return others;
    }

    private ScaleFile.Range range() throws FlawException {
        var ends = file.several("range", 2, 2);
        int lowest = JsonObjectReader.whole(ends.getFirst(), "range", -100, 100);
        int highest = JsonObjectReader.whole(ends.getLast(), "range", -100, 100);
        if (lowest >= highest) {
            throw new FlawException(file.lineOf("range"), Flaw.Why.BAD_NUMBER, "range");
        }
        return new ScaleFile.Range(lowest, highest);
    }

    private List<Item> items(int least, boolean speaks) throws FlawException {
        var items = new ArrayList<Item>();
        var ids = new HashSet<String>();
        for (var json : file.several("items", least, MOST_ITEMS)) {
            var one = JsonObjectReader.of(json, "items", Set.of("id", "text", "picture"));
            var id = one.word("id", ITEM);
            if (!ids.add(id)) {
                throw new FlawException(one.lineOf("id"), Flaw.Why.ITEM_TWICE, id);
            }
            items.add(new Item(id, speaks ? Optional.of(one.text("text", 400)) : one.maybeText("text", 400),
                    picture(one)));
        }
        return items;
    }

    private List<ResponseOption> choices(ScaleFile.Range range) throws FlawException {
        var choices = new ArrayList<ResponseOption>();
        var values = new HashSet<Integer>();
        for (var json : file.several("options", 2, MOST_OPTIONS)) {
            var one = JsonObjectReader.of(json, "options", Set.of("value", "text", "picture"));
            int value = one.whole("value", -1_000, 1_000);
            if (!range.holds(value)) {
                throw new FlawException(one.lineOf("value"), Flaw.Why.OPTION_OUT_OF_RANGE, String.valueOf(value));
            }
            if (!values.add(value)) {
                throw new FlawException(one.lineOf("value"), Flaw.Why.OPTION_TWICE, String.valueOf(value));
            }
            choices.add(new ResponseOption(value, one.maybeText("text", 120), picture(one)));
        }
        return choices;
    }

    private static Optional<Picture> picture(JsonObjectReader one) throws FlawException {
        if (!one.has("picture")) {
            return Optional.empty();
        }
        var picture = Picture.ofCode(one.word("picture", WORD));
        if (picture.isEmpty()) {
            throw new FlawException(one.lineOf("picture"), Flaw.Why.BAD_WORD, "picture");
        }
        return picture;
    }
}
