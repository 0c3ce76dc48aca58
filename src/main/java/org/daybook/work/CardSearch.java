package org.daybook.work;

import java.util.List;
import java.util.Optional;
import org.daybook.ui.SearchGroup;
import org.daybook.ui.SearchHit;
import org.daybook.ui.SearchSource;

/// Opens her page about work from a complete card number, for staff who may not open records.
final class CardSearch implements SearchSource {
    private static final int ORDER = 39;
    private final WorkContacts contacts;

    CardSearch(WorkContacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<SearchGroup> find(String typed) {
        return contacts.byCard(typed).map(one -> new SearchGroup("work.section.title",
                List.of(new SearchHit("fth-briefcase", one.card().toString(), "", new HerWorkPlace(one.her())))));
    }

    @Override
    public void over() {
        contacts.searched();
    }
}
