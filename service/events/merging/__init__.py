"""The events of many articles → stories: pure, and independent of the order in which articles arrive.

1. `content` reduces an event to what can be compared: stems of its words without those of dates, names, numbers, places.
2. `blocking` says which events are worth comparing: those that share telling words and a time.
3. `days` says which dates may be those of one happening: they overlap, or two sources plainly differ by a day.
4. `similarity` says how much two events share, from fixed weights: no statistic of the collection enters, so that nothing that is
   stored later or elsewhere changes what becomes of two events.
5. `vetoes` say what forbids that two events are one story, however alike.
6. `links` join these to a link with its score and its reasons.
7. `clustering` makes clusters of links, the strongest first; a person's rulings overrule.
8. `composition` makes a story of a cluster: its date, its title, its weight.

`engine.merge` does it all for a set of events; `engine.stories` the last two steps for events whose links are known, one
connected component at a time, which is how storage keeps the stories up to date.
"""
