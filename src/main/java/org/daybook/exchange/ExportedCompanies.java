package org.daybook.exchange;

import java.util.Comparator;
import java.util.List;
import org.daybook.work.Company;
import org.daybook.work.CompanyExport;
import org.daybook.work.CompanyPerson;

/// Companies, by name. How each was checked, its signs and the notes on them are not exported: another site checks it again.
final class ExportedCompanies implements ExportedKind {
    private record Named(String name, Company company, List<CompanyPerson.About> others) {}

    @Override
    public SheetKind kind() {
        return SheetKind.COMPANIES;
    }

    @Override
    public Rows rows(ExportSource source) {
        var names = new CompanyNames(source.work());
        var people = CompanyExport.people(source.work());
        return new Rows(CompanyExport.companies(source.work()).stream()
                .map(one -> new Named(names.of(one.id()), one,
                        people.getOrDefault(one.id(), List.of())))
                .sorted(Comparator.comparing(Named::name))
                .map(one -> row(one, source.words())));
    }

    private static ExportRow row(Named one, ExportWords words) {
        var details = one.company().details();
        return new ExportRow().text(ImportField.COMPANY, one.name())
                .text(ImportField.SECTOR,
                        details.sector().map(sector -> words.choice(ImportField.SECTOR, ExportWords.code(sector))))
                .text(ImportField.COMPANY_SIZE,
                        details.size().map(size -> words.choice(ImportField.COMPANY_SIZE, ExportWords.code(size))))
                .text(ImportField.CITY, details.town()).text(ImportField.CONTACT_PERSON, details.person())
                .text(ImportField.CONTACT, details.reach())
                .text(ImportField.OTHER_PERSONS, OtherPersons.written(one.others()))
                .day(ImportField.AGREED_ON, details.agreementOn())
                .day(ImportField.CLOSED, one.company().closedOn());
    }
}
