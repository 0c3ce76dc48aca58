package org.daybook.rights;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.staff.StaffId;
import org.daybook.staff.TeamHistory;
import org.daybook.vault.Tombstone;

/// What the tombstone of an erasure says about it, in its detail (decisions 178, 184).
///
/// @param joined whether it is of another card of a woman, which was joined to hers
/// @param alone  who decided it, if no second person who is certainly another did
/// @param team   the newest line about the team where it was decided; empty if nobody else worked there, and in tombstones of
///               earlier programs
record ErasureDetail(boolean joined, Optional<StaffId> alone, Optional<TeamHistory.Newest> team) {
    private static final String JOINED = "joined";
    private static final String TEAM = "team=";
    private static final String BY = "by=";
    /// More names do not fit; nobody is named then, which stands for anybody.
    private static final int MOST = 3;
    /// Anything else may stand in a tombstone that is not proven: it names nobody.
    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    static ErasureDetail of(Tombstone mark) {
        return new ErasureDetail(mark.detail().startsWith(JOINED), ids(words(mark, "")).findFirst().map(StaffId::new),
                ids(words(mark, TEAM)).findFirst().map(line -> new TeamHistory.Newest(line,
                        ids(words(mark, BY).flatMap(names -> Stream.of(names.split(",")))).map(StaffId::new)
                                .collect(Collectors.toUnmodifiableSet()))));
    }

    private static Stream<String> words(Tombstone mark, String kind) {
        return Stream.of(mark.detail().split(" ")).filter(word -> word.startsWith(kind))
                .map(word -> word.substring(kind.length()));
    }

    private static Stream<UUID> ids(Stream<String> words) {
        return words.filter(word -> ID.matcher(word).matches()).map(UUID::fromString);
    }

    /// Checks whether somebody may have decided it by signing in as others, for a store that does not know the team.
    boolean isPerhapsBy(StaffId who) {
        return team.filter(newest -> newest.by().isEmpty() || newest.by().contains(who)).isPresent();
    }

    /// Returns the stored form.
    String code() {
        return Stream.of(Stream.of(JOINED).filter(_ -> joined), alone.map(who -> who.value().toString()).stream(),
                team.map(newest -> TEAM + newest.line()).stream(),
                team.map(TeamHistory.Newest::by).filter(by -> !by.isEmpty() && by.size() <= MOST).map(ErasureDetail::by)
                        .stream())
                .flatMap(parts -> parts).collect(Collectors.joining(" "));
    }

    private static String by(Set<StaffId> makers) {
        return makers.stream().map(who -> who.value().toString()).sorted().collect(Collectors.joining(",", BY, ""));
    }
}
