package org.daybook.exchange;

import java.util.TreeSet;
import java.util.stream.Collectors;
import org.daybook.referrals.ReferralExport;

/// Referrals, by card, day and organisation. Two identical referrals of one woman are written once.
final class ExportedReferrals implements ExportedKind {
    @Override
    public SheetKind kind() {
        return SheetKind.REFERRALS;
    }

    @Override
    public Rows rows(ExportSource source) {
        return new Rows(ReferralExport.rows(source.work()).usable(source.work()).stream()
                .flatMap(one -> source.card(one.her()).map(card -> row(card, one, source.words())).stream())
                .collect(Collectors.toCollection(() -> new TreeSet<>(ExportRow
                        .by(ImportField.PERSON, ImportField.DAY).thenComparing(ExportRow.by(kind())))))
                .stream());
    }

    private static ExportRow row(String card, ReferralExport.Row one, ExportWords words) {
        var told = one.told();
        return new ExportRow().text(ImportField.PERSON, card).text(ImportField.ORGANISATION, told.organisation())
                .text(ImportField.NEED, words.choice(ImportField.NEED, ExportWords.code(told.need())))
                .day(ImportField.DAY, told.on()).day(ImportField.ASKED_ON, told.askedOn())
                .text(ImportField.STATUS, words.choice(ImportField.STATUS, ExportWords.code(told.status())))
                .day(ImportField.STATUS_ON, told.statusOn())
                .text(ImportField.GAP, told.gap().map(gap -> words.choice(ImportField.GAP, ExportWords.code(gap))));
    }
}
