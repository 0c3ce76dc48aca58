package org.daybook.participants;

import java.util.List;
import java.util.Map;
import org.daybook.base.ParticipantId;

/// The paths that women are on, supplied by the room that knows them. Runs on the write lane's thread.
@FunctionalInterface
public interface CurrentPaths {
    /// A path that a woman is on today.
    ///
    /// @param name the name of her group or, if it has none, of the path, in the worker's language
    /// @param path the path, in the worker's language
    /// @param icon the literal of its Feather icon
    /// @param tint 1 to 4, the number of its colour
    record OnPath(String name, String path, String icon, int tint) {}

    /// Returns the paths of each woman who is on any; nobody if the worker's role may not see paths.
    Map<ParticipantId, List<OnPath>> of(List<ParticipantId> them);
}
