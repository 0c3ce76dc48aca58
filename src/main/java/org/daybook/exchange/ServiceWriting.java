package org.daybook.exchange;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.participants.Citizenship;
import org.daybook.services.AddressBookImport;
import org.daybook.services.Cost;
import org.daybook.services.ServiceForm;
import org.daybook.services.ServiceForm.Access;
import org.daybook.services.ServiceForm.Where;
import org.daybook.services.ServiceKind;
import org.daybook.services.YesNo;
import org.daybook.staff.UnitOfWork;

/// Writes services into the address book. For a place that must not be found, neither address nor directions are kept, in
/// whatever column they are.
final class ServiceWriting implements KindWriting {
    private final AddressBookImport book;
    private final ImportKeys keys;

    ServiceWriting(UnitOfWork work, ImportKeys keys) {
        book = new AddressBookImport(work);
        this.keys = keys;
    }

    @Override
    public RowOutcome take(ImportRow row) {
        var typed = form(row);
        var form = kept(typed);
        if (form.name().isEmpty()) {
            return RowOutcome.refused(ProblemKind.MISSING, ImportField.ORGANISATION);
        }
        if (form.where().country().filter(Citizenship.STATELESS::equals).isPresent()) {
            return RowOutcome.refused(ProblemKind.UNKNOWN_COUNTRY, ImportField.COUNTRY);
        }
        var card = form.card();
        if (card.isPresent()) {
            return RowOutcome.refused(ProblemKind.DOCUMENT_NUMBER, field(card.get()));
        }
        var key = keys.of("service", FoldedText.of(form.name()), form.kind().orElseThrow(),
                form.where().country().orElse(""), FoldedText.of(form.where().city()));
        if (keys.knows(key) || !book.add(form, row.day(ImportField.CLOSED))) {
            return RowOutcome.here();
        }
        keys.add(key, Optional.empty());
        return !form.equals(typed) || hasLostItsAddress(row, form)
                ? RowOutcome.takenIn(List.of(ProblemKind.ADDRESS_NOT_KEPT))
                : RowOutcome.takenIn();
    }

    private static ServiceForm form(ImportRow row) {
        var access = new Access(Set.copyOf(SeveralValues.of(row.text(ImportField.LANGUAGES))),
                KindWriting.line(row, ImportField.HOURS),
                row.text(ImportField.COST).map(code -> ImportWriting.constant(Cost.class, code)),
                said(row, ImportField.WITHOUT_PAPERS), said(row, ImportField.WOMEN_ONLY),
                said(row, ImportField.CHILDREN_WELCOME));
        return new ServiceForm(KindWriting.line(row, ImportField.ORGANISATION),
                row.text(ImportField.SERVICE_KIND).map(code -> ImportWriting.constant(ServiceKind.class, code)),
                new Where(row.text(ImportField.COUNTRY), KindWriting.line(row, ImportField.CITY),
                        KindWriting.line(row, ImportField.ADDRESS),
                        KindWriting.line(row, ImportField.WAY)),
                access, KindWriting.line(row, ImportField.CONTACT), row.text(ImportField.NOTES).orElse(""));
    }

    /// A place that must not be found, by its kind or its name, has no address.
    private static ServiceForm kept(ServiceForm form) {
        return form.tellsWhereItHides() || !form.addresses().isEmpty() ? form.withoutAddress() : form;
    }

    private static ImportField field(String of) {
        return switch (of) {
            case "name" -> ImportField.ORGANISATION;
            case "city" -> ImportField.CITY;
            case "address" -> ImportField.ADDRESS;
            case "way" -> ImportField.WAY;
            case "hours" -> ImportField.HOURS;
            case "contact" -> ImportField.CONTACT;
            default -> ImportField.NOTES;
        };
    }

    private static Optional<YesNo> said(ImportRow row, ImportField field) {
        return row.yes(field).map(yes -> yes ? YesNo.YES : YesNo.NO);
    }

    private static boolean hasLostItsAddress(ImportRow row, ServiceForm form) {
        return row.has(ImportField.ADDRESS) && form.where().address().isEmpty()
                || row.has(ImportField.WAY) && form.where().way().isEmpty();
    }

    @Override
    public void close() {
        book.close();
    }
}
