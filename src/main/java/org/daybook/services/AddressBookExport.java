package org.daybook.services;

import java.util.List;
import org.daybook.staff.UnitOfWork;

/// Reads services in the form in which [AddressBookImport] writes them. Inside one passage, on its thread.
public final class AddressBookExport {
    private AddressBookExport() {}

    /// Returns every service, including closed ones, by name.
    public static List<Service> rows(UnitOfWork work) {
        return new ServiceStore().all(work.tx());
    }
}
