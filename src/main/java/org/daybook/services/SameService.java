package org.daybook.services;

import java.util.Locale;
import java.util.Optional;

/// What identifies two lines as the same service: the same name, kind and place.
///
/// @param name    in lower case
/// @param kind    what it helps with
/// @param country ISO 3166-1 alpha-2
/// @param city    in lower case
record SameService(String name, Optional<ServiceKind> kind, Optional<String> country, String city) {
    static SameService of(ServiceForm form) {
        return new SameService(form.name().toLowerCase(Locale.ROOT), form.kind(), form.where().country(),
                form.where().city().toLowerCase(Locale.ROOT));
    }
}
