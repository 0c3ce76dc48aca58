package org.daybook.paths;

/// Whether she heard that she may come back any time.
public enum MayComeBack {
    TOLD,
    COULD_NOT
}
