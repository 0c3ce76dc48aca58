package org.daybook.exchange;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.daybook.services.AddressBookExport;
import org.daybook.services.Service;
import org.daybook.services.YesNo;

/// Services, also closed ones, by kind, name and place. The day of the last check is not exported: another site has not checked
/// the service.
final class ExportedServices implements ExportedKind {
    private record Named(Service service, String name) {}

    @Override
    public SheetKind kind() {
        return SheetKind.SERVICES;
    }

    @Override
    public Rows rows(ExportSource source) {
        var names = new DistinctNames(ImportField.ORGANISATION.longest());
        return new Rows(AddressBookExport.rows(source.work()).stream()
                .map(one -> new Named(one, names.of(within(one), one.facts().name()))).toList().stream()
                .sorted(Comparator.comparing((Named one) -> one.service().kind()).thenComparing(Named::name)
                        .thenComparing(one -> within(one.service())))
                .map(one -> row(one, source.words())));
    }

    private static String within(Service one) {
        var where = one.facts().where();
        return one.kind() + "|" + where.country().orElse("") + "|"
                + ExportRow.clean(where.city()).toLowerCase(Locale.ROOT);
    }

    private static ExportRow row(Named one, ExportWords words) {
        var facts = one.service().facts();
        var where = facts.where();
        var access = facts.access();
        return new ExportRow().text(ImportField.ORGANISATION, one.name())
                .text(ImportField.SERVICE_KIND,
                        words.choice(ImportField.SERVICE_KIND, ExportWords.code(one.service().kind())))
                .text(ImportField.COUNTRY, where.country()).text(ImportField.CITY, where.city())
                .text(ImportField.ADDRESS, where.address()).text(ImportField.WAY, where.way())
                .text(ImportField.LANGUAGES, SeveralValues.written(access.languages().stream().sorted()))
                .text(ImportField.HOURS, access.hours())
                .text(ImportField.COST,
                        access.cost().map(cost -> words.choice(ImportField.COST, ExportWords.code(cost))))
                .text(ImportField.WITHOUT_PAPERS, said(access.withoutPapers(), words))
                .text(ImportField.WOMEN_ONLY, said(access.womenOnly(), words))
                .text(ImportField.CHILDREN_WELCOME, said(access.children(), words))
                .text(ImportField.CONTACT, facts.contact()).text(ImportField.NOTES, facts.notes())
                .day(ImportField.CLOSED, one.service().closedOn());
    }

    private static Optional<String> said(Optional<YesNo> answer, ExportWords words) {
        return answer.map(one -> words.yesNo(one == YesNo.YES));
    }
}
