package org.daybook.outcomes.instrument;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The part of a file that defines the scoring.
final class ScaleFile {
    private static final Pattern WORD = Pattern.compile("[a-z]{1,20}");
    private static final int FAR = 100_000;

    private final JsonObjectReader file;
    private final List<String> items;
    private final Range range;

    /// The range of the answers.
    record Range(int lowest, int highest) {
        boolean holds(int value) {
            return lowest <= value && value <= highest;
        }
    }

    ScaleFile(JsonObjectReader file, List<String> items, Range range) {
        this.file = file;
        this.items = items;
        this.range = range;
    }

    Scale scale() throws FlawException {
        var bare = new Scale(items, reversed(), range.lowest(), range.highest(), method(), List.of(), meaning(),
                Optional.empty());
        return new Scale(items, bare.reversed(), bare.lowest(), bare.highest(), bare.method(), bands(bare),
                bare.meaning(), note(bare));
    }

    private Set<String> reversed() throws FlawException {
        var reversed = new LinkedHashSet<String>();
        for (var json : file.several("reverse", 0, items.size())) {
            var id = JsonObjectReader.words(json, "reverse");
            if (!items.contains(id)) {
                throw new FlawException(json.line(), Flaw.Why.UNKNOWN_ITEM, id);
            }
            if (!reversed.add(id)) {
                throw new FlawException(json.line(), Flaw.Why.ITEM_TWICE, id);
            }
        }
        return reversed;
    }

    private Scale.Method method() throws FlawException {
        var score = JsonObjectReader.of(file.need("score"), "score", Set.of("rule", "times", "missing", "at-least"));
        var rule = ScoringRule.ofCode(score.word("rule", WORD))
                .orElseThrow(() -> new FlawException(score.lineOf("rule"), Flaw.Why.BAD_WORD, "rule"));
        only(score, "times", rule == ScoringRule.SUM);
        only(score, "at-least", rule == ScoringRule.ANY);
        int missing = score.whole("missing", 0, rule.givesTotal() ? items.size() / 2 : 0);
        return new Scale.Method(rule, score.has("times") ? score.whole("times", 1, 100) : 1, missing,
                rule == ScoringRule.ANY ? score.whole("at-least", range.lowest(), range.highest()) : 0);
    }

    private static void only(JsonObjectReader where, String key, boolean allowed) throws FlawException {
        if (where.has(key) && !allowed) {
            throw new FlawException(where.lineOf(key), Flaw.Why.NOT_FOR_THIS_RULE, key);
        }
    }

    private Scale.Meaning meaning() throws FlawException {
        var direction = Direction.ofCode(file.word("direction", WORD))
                .orElseThrow(() -> new FlawException(file.lineOf("direction"), Flaw.Why.BAD_WORD, "direction"));
        only(file, "change", direction != Direction.NONE);
        if (direction == Direction.NONE) {
            return new Scale.Meaning(direction, Optional.empty());
        }
        var change = file.number("change");
        if (change.signum() <= 0 || change.scale() > 3 || change.compareTo(java.math.BigDecimal.valueOf(FAR)) > 0) {
            throw new FlawException(file.lineOf("change"), Flaw.Why.BAD_NUMBER, "change");
        }
        return new Scale.Meaning(direction, Optional.of(Score.of(change)));
    }

    private List<Band> bands(Scale scale) throws FlawException {
        var bands = new ArrayList<Band>();
        for (var json : file.several("bands", 0, scale.method().rule().givesTotal() ? 10 : 0)) {
            var one = JsonObjectReader.of(json, "bands", Set.of("from", "name"));
            var band = new Band(one.whole("from", -FAR, FAR), one.text("name", 120));
            var from = Score.of(band.from());
            if (from.compareTo(scale.least()) < 0 || from.compareTo(scale.most()) > 0) {
                throw new FlawException(one.lineOf("from"), Flaw.Why.BAD_NUMBER, "from");
            }
            if (bands.isEmpty() ? !from.equals(scale.least()) : band.from() <= bands.getLast().from()) {
                throw new FlawException(one.lineOf("from"), Flaw.Why.BANDS_NOT_RISING, "from");
            }
            bands.add(band);
        }
        return bands;
    }

    private Optional<NoteRule> note(Scale scale) throws FlawException {
        only(file, "note", scale.method().rule().givesTotal() && scale.meaning().direction() == Direction.HIGHER);
        if (!file.has("note")) {
            return Optional.empty();
        }
        var note = JsonObjectReader.of(file.need("note"), "note", Set.of("at-most", "fall"));
        return Optional.of(new NoteRule(note.whole("at-most", -FAR, FAR), note.whole("fall", 1, FAR)));
    }
}
