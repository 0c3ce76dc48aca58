package org.daybook.services;

import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.maybeDay;
import static org.daybook.vault.RowColumns.maybeText;
import static org.daybook.vault.RowColumns.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.services.ServiceForm.Access;
import org.daybook.services.ServiceForm.Where;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.Update;

/// SQL of the table `service`.
final class ServiceStore {
    void insert(Tx tx, Service one) {
        bind(one, tx.handle().createUpdate("""
                insert into service (id, name, kind, country, city, address, way, languages, hours, cost,
                       without_papers, women_only, children, contact, notes, checked_on, closed_on)
                values (:id, :name, :kind, :country, :city, :address, :way, :languages, :hours, :cost,
                       :without_papers, :women_only, :children, :contact, :notes, :checked_on, :closed_on)"""))
                .execute();
    }

    void update(Tx tx, Service one) {
        bind(one, tx.handle().createUpdate("""
                update service
                   set name = :name, kind = :kind, country = :country, city = :city, address = :address, way = :way,
                       languages = :languages, hours = :hours, cost = :cost, without_papers = :without_papers,
                       women_only = :women_only, children = :children, contact = :contact, notes = :notes,
                       checked_on = :checked_on, closed_on = :closed_on
                 where id = :id""")).execute();
    }

    private static Update bind(Service one, Update update) {
        var where = one.facts().where();
        var access = one.facts().access();
        return update.bind("id", one.id().value()).bind("name", one.facts().name())
                .bind("kind", ServiceCodes.of(one.kind())).bind("country", where.country().orElse(null))
                .bind("city", where.city()).bind("address", written(where.address()))
                .bind("way", written(where.way()))
                .bind("languages", ServiceCodes.languages(access.languages())).bind("hours", access.hours())
                .bind("cost", access.cost().map(ServiceCodes::of).orElse(null))
                .bind("without_papers", access.withoutPapers().map(ServiceCodes::of).orElse(null))
                .bind("women_only", access.womenOnly().map(ServiceCodes::of).orElse(null))
                .bind("children", access.children().map(ServiceCodes::of).orElse(null))
                .bind("contact", one.facts().contact()).bind("notes", one.facts().notes())
                .bind("checked_on", one.checkedOn().map(LocalDate::toString).orElse(null))
                .bind("closed_on", one.closedOn().map(LocalDate::toString).orElse(null));
    }

    static Optional<String> written(String words) {
        return Optional.of(words).filter(some -> !some.isEmpty());
    }

    Optional<Service> byId(Tx tx, ServiceId id) {
        return tx.handle().createQuery("""
                select *
                  from service
                 where id = :id""").bind("id", id.value()).map(ServiceStore::row).findOne();
    }

    /// Returns all services, by name.
    List<Service> all(Tx tx) {
        return tx.handle().createQuery("""
                select *
                  from service
                 order by name collate nocase, id""").map(ServiceStore::row).list();
    }

    /// Returns the services that are not closed, by name. Columns are read by index: at the first letter typed, 5,000 of them are
    /// read while somebody waits.
    List<ServiceLine> lines(Tx tx) {
        return tx.ask("""
                select id, name, kind, country, city, notes
                  from service
                 where closed_on is null
                 order by name collate nocase, id""", row -> new ServiceLine(new ServiceId(row.id(1)), row.text(2),
                ServiceCodes.read(ServiceKind.class, row.text(3)), row.maybeText(4), row.text(5), row.text(6)));
    }

    private static Service row(RowView row) {
        var where = new Where(maybeText(row, "country"), text(row, "city"), maybeText(row, "address").orElse(""),
                maybeText(row, "way").orElse(""));
        var access = new Access(ServiceCodes.languages(text(row, "languages")), text(row, "hours"),
                ServiceCodes.read(Cost.class, maybeText(row, "cost")),
                ServiceCodes.read(YesNo.class, maybeText(row, "without_papers")),
                ServiceCodes.read(YesNo.class, maybeText(row, "women_only")),
                ServiceCodes.read(YesNo.class, maybeText(row, "children")));
        return new Service(new ServiceId(id(row, "id")),
                new ServiceForm(text(row, "name"),
                        Optional.of(ServiceCodes.read(ServiceKind.class, text(row, "kind"))), where, access,
                        text(row, "contact"), text(row, "notes")),
                maybeDay(row, "checked_on"), maybeDay(row, "closed_on"));
    }
}
