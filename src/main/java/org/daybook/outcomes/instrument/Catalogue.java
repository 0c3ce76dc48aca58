package org.daybook.outcomes.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All instruments that a store knows, each in its languages.
///
/// @param all in the order in which they are listed
public record Catalogue(List<Instrument> all) {
    public Catalogue {
        all = List.copyOf(all);
    }

    /// An instrument in a language.
    public Optional<Instrument> in(Key key, String language) {
        return all.stream().filter(one -> one.key().equals(key) && one.language().equals(language)).findFirst();
    }

    /// An instrument in any language, for its scoring.
    public Optional<Instrument> any(Key key) {
        return all.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /// Every instrument once.
    public List<Key> keys() {
        return all.stream().map(Instrument::key).distinct().toList();
    }

    /// The languages in which it can be read to somebody.
    public List<String> languages(Key key) {
        return all.stream().filter(one -> one.key().equals(key) && one.hasWords()).map(Instrument::language).toList();
    }

    /// Why another file may not join: it is there already, or the same version is scored in another way.
    public Optional<Flaw> against(Instrument other) {
        if (in(other.key(), other.language()).isPresent()) {
            return Optional.of(new Flaw(1, Flaw.Why.HAS_IT, other.key().code()));
        }
        return any(other.key()).filter(known -> !known.scale().agreesWith(other.scale()))
                .map(_ -> new Flaw(1, Flaw.Why.OTHER_SCORING, other.key().version()));
    }

    /// With some more.
    public Catalogue with(List<Instrument> more) {
        var both = new ArrayList<>(all);
        both.addAll(more);
        return new Catalogue(both);
    }
}
