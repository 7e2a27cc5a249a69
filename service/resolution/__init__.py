"""From mentions to timexes: tense, anchors, and the reading of terms."""
