package org.daybook.exchange;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import org.daybook.consents.ConsentExport;
import org.daybook.consents.ConsentWording;

/// Answers, by card and day, in the order in which they were given: the last one applies.
final class ExportedConsents implements ExportedKind {
    private record Hers(String card, ConsentExport.Row answer) {}

    @Override
    public SheetKind kind() {
        return SheetKind.CONSENTS;
    }

    @Override
    public Rows rows(ExportSource source) {
        return new Rows(ConsentExport.rows(source.work()).usable(source.work()).stream()
                .flatMap(one -> source.card(one.her()).map(card -> new Hers(card, one)).stream())
                .sorted(Comparator.comparing(Hers::card).thenComparing(one -> one.answer().on())
                        .thenComparing(one -> one.answer().number()))
                .map(one -> row(one, source.words())));
    }

    private static ExportRow row(Hers one, ExportWords words) {
        var answer = one.answer();
        var wording = Optional.of(answer.wording()).filter(heard -> heard.isKnown());
        return new ExportRow().text(ImportField.PERSON, one.card())
                .text(ImportField.PURPOSE, words.choice(ImportField.PURPOSE, code(answer.purpose())))
                .text(ImportField.ANSWER, words.choice(ImportField.ANSWER, code(answer.answer())))
                .day(ImportField.DAY, answer.on()).day(ImportField.UNTIL, answer.until())
                .number(ImportField.WORDING,
                        wording.map(heard -> OptionalInt.of(heard.version())).orElse(OptionalInt.empty()))
                .text(ImportField.LANGUAGE, Optional.of(answer.wording().language())
                        .filter(heard -> !heard.equals(ConsentWording.UNKNOWN.language())));
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
