package org.daybook.outcomes.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All instruments known to a store, each in its languages.
///
/// @param all the instruments, in display order
public record Catalogue(List<Instrument> all) {
    public Catalogue {
        all = List.copyOf(all);
    }

    /// Returns an instrument in a language.
    public Optional<Instrument> in(Key key, String language) {
        return all.stream().filter(one -> one.key().equals(key) && one.language().equals(language)).findFirst();
    }

    /// Returns an instrument in any language, for its scoring.
    public Optional<Instrument> any(Key key) {
        return all.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /// Returns the key of every instrument once.
    public List<Key> keys() {
        return all.stream().map(Instrument::key).distinct().toList();
    }

    /// Returns the languages in which its words are available.
    public List<String> languages(Key key) {
        return all.stream().filter(one -> one.key().equals(key) && one.hasWords()).map(Instrument::language).toList();
    }

    /// Returns why another file cannot be added: it already exists, or the same version is scored differently.
    public Optional<Flaw> against(Instrument other) {
        if (in(other.key(), other.language()).isPresent()) {
            return Optional.of(new Flaw(1, Flaw.Why.HAS_IT, other.key().code()));
        }
        return any(other.key()).filter(known -> !known.scale().agreesWith(other.scale()))
                .map(_ -> new Flaw(1, Flaw.Why.OTHER_SCORING, other.key().version()));
    }

    /// Returns a catalogue with additional instruments.
    public Catalogue with(List<Instrument> more) {
        var both = new ArrayList<>(all);
        both.addAll(more);
        return new Catalogue(both);
    }
}
