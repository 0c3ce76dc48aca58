package org.daybook.exchange;

import org.daybook.ui.Texts;

/// The names of fields on the screen, told apart from the same field of another kind of their sheet.
final class FieldNames {
    private final Texts texts;

    FieldNames(Texts texts) {
        this.texts = texts;
    }

    /// Returns the name of a field, with its kind if another kind of the sheet has it, too.
    String name(SheetMeanings meanings, SheetMeanings.Use use) {
        var field = texts.of("exchange", use.field());
        return meanings.kindToState(use).map(kind -> meanings.valueToState(use)
                .map(one -> texts.say("exchange.import-columns.field-of-value", field, texts.of("exchange", kind),
                        ChoiceWords.of(texts).written(one.getKey(), one.getValue())))
                .orElseGet(() -> texts.say("exchange.import-columns.field-of", field, texts.of("exchange", kind))))
                .orElse(field);
    }

    /// Returns the name of a field, with its kind if the sheet has several: no heading shows where it belongs.
    String nameWithKind(SheetMeanings meanings, SheetMeanings.Use use) {
        var name = name(meanings, use);
        long several = meanings.sheet().mappings().stream().map(SheetMapping::kind).distinct().count();
        var kind = meanings.sheet().mappings().get(use.mappings().getFirst()).kind();
        return several > 1 && meanings.kindToState(use).isEmpty()
                ? texts.say("exchange.import-columns.field-of", name, texts.of("exchange", kind))
                : name;
    }
}
