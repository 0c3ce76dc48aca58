package org.daybook.exchange;

import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.participants.CardNumber;
import org.daybook.work.CompanyDetails;
import org.daybook.work.CompanyImport;
import org.daybook.work.CompanySize;
import org.daybook.work.Sector;

/// Writes companies. None of them counts as checked here, whatever the list states.
final class CompanyWriting implements KindWriting {
    private final CompanyImport companies;
    private final ImportKeys keys;

    CompanyWriting(CompanyImport companies, ImportKeys keys) {
        this.companies = companies;
        this.keys = keys;
    }

    @Override
    public RowOutcome take(ImportRow row) {
        var tooLong = Stream.of(ImportField.COMPANY, ImportField.CITY, ImportField.CONTACT_PERSON, ImportField.CONTACT)
                .filter(field -> KindWriting.line(row, field).length() > CompanyDetails.LONGEST).findFirst();
        if (tooLong.isPresent()) {
            return RowOutcome.refused(ProblemKind.TOO_LONG, tooLong.get());
        }
        var card = Stream.of(ImportField.COMPANY, ImportField.CITY, ImportField.CONTACT_PERSON, ImportField.CONTACT)
                .filter(field -> CardNumber.isIn(KindWriting.line(row, field))).findFirst();
        if (card.isPresent()) {
            return RowOutcome.refused(ProblemKind.DOCUMENT_NUMBER, card.get());
        }
        var details = new CompanyDetails(KindWriting.line(row, ImportField.COMPANY),
                row.text(ImportField.SECTOR).map(code -> ImportWriting.constant(Sector.class, code)),
                row.text(ImportField.COMPANY_SIZE).map(code -> ImportWriting.constant(CompanySize.class, code)),
                said(row, ImportField.CITY), said(row, ImportField.CONTACT_PERSON), said(row, ImportField.CONTACT),
                row.day(ImportField.AGREED_ON));
        var others = OtherPersons.read(KindWriting.line(row, ImportField.OTHER_PERSONS));
        var wrong = OtherPersons.problem(others);
        if (wrong.isPresent()) {
            return RowOutcome.refused(wrong.get(), ImportField.OTHER_PERSONS);
        }
        var key = keys.of("company", FoldedText.of(details.name()));
        if (keys.knows(key) || !companies.add(details, row.day(ImportField.CLOSED), others)) {
            return RowOutcome.here();
        }
        keys.add(key, Optional.empty());
        return RowOutcome.takenIn();
    }

    private static Optional<String> said(ImportRow row, ImportField field) {
        return Optional.of(KindWriting.line(row, field)).filter(text -> !text.isEmpty());
    }
}
