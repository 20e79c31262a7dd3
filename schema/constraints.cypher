// What the database holds to, applied at every start. A statement ends with a semicolon at the end of its line and names
// what it makes; what is there under that name is left alone, so a changed statement needs a new name (or a migration).

// One node per id, of every kind.
CREATE CONSTRAINT articleId IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT personId IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT organizationId IF NOT EXISTS FOR (n:Organization) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT eventId IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT projectId IF NOT EXISTS FOR (n:Project) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT awardId IF NOT EXISTS FOR (n:Award) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT placeId IF NOT EXISTS FOR (n:Place) REQUIRE n.id IS UNIQUE;
// What Renmai keeps about the database itself.
CREATE CONSTRAINT renmaiId IF NOT EXISTS FOR (n:Renmai) REQUIRE n.id IS UNIQUE;
// What each article claims, the newspaper slot that a correction replaces, and the turn that loaders take.
CREATE CONSTRAINT readingId IF NOT EXISTS FOR (n:Reading) REQUIRE n.id IS UNIQUE;
CREATE INDEX readingSlot IF NOT EXISTS FOR (n:Reading) ON (n.slot);
// Pages of which only their articles tell the place.
CREATE INDEX readingUnplaced IF NOT EXISTS FOR (n:Reading) ON (n.unplaced);
// Versions of articles that gave way to another.
CREATE CONSTRAINT supersededId IF NOT EXISTS FOR (n:Superseded) REQUIRE n.id IS UNIQUE;
CREATE INDEX supersededSlot IF NOT EXISTS FOR (n:Superseded) ON (n.slot);
// Under which forms articles name things, what was decided on each, and what is left in doubt.
CREATE CONSTRAINT formId IF NOT EXISTS FOR (n:Form) REQUIRE n.id IS UNIQUE;
CREATE INDEX formBucket IF NOT EXISTS FOR (n:Form) ON (n.bucket);
CREATE INDEX formRoot IF NOT EXISTS FOR (n:Form) ON (n.root);
CREATE INDEX formOf IF NOT EXISTS FOR (n:Form) ON (n.of);
CREATE INDEX formEntity IF NOT EXISTS FOR (n:Form) ON (n.entity);
CREATE INDEX doubtBucket IF NOT EXISTS FOR (n:Doubt) ON (n.bucket);
// Which papers are loaded: one node for each paper and day, counted anew from its articles.
CREATE CONSTRAINT issueId IF NOT EXISTS FOR (n:Issue) REQUIRE n.id IS UNIQUE;
CREATE INDEX issuePublishedOn IF NOT EXISTS FOR (n:Issue) ON (n.publishedOn);
CREATE INDEX articleIssue IF NOT EXISTS FOR (n:Article) ON (n.publication, n.publishedOn);
// What people decided, and what it makes of the things that it is about.
CREATE CONSTRAINT decisionId IF NOT EXISTS FOR (n:Decision) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT verdictId IF NOT EXISTS FOR (n:Verdict) REQUIRE n.id IS UNIQUE;
CREATE INDEX verdictLabel IF NOT EXISTS FOR (n:Verdict) ON (n.label);
CREATE CONSTRAINT writerId IF NOT EXISTS FOR (n:Writer) REQUIRE n.id IS UNIQUE;

// By name.
CREATE INDEX personName IF NOT EXISTS FOR (n:Person) ON (n.name);
CREATE INDEX organizationName IF NOT EXISTS FOR (n:Organization) ON (n.name);
CREATE INDEX projectName IF NOT EXISTS FOR (n:Project) ON (n.name);

// By date; partial dates (2021, 2021-03) sort before the days that they hold.
CREATE INDEX eventDate IF NOT EXISTS FOR (n:Event) ON (n.date);
CREATE INDEX eventSeriesDate IF NOT EXISTS FOR (n:Event) ON (n.series, n.date);
CREATE INDEX eventTypeDate IF NOT EXISTS FOR (n:Event) ON (n.type, n.date);
CREATE INDEX articlePublishedOn IF NOT EXISTS FOR (n:Article) ON (n.publishedOn);

// A person's events by date: the first page of who was at thousands costs what that of anybody does.
CREATE INDEX chairedByDate IF NOT EXISTS FOR ()-[r:CHAIRED]-() ON (r._who, r._date, r._event);
CREATE INDEX ledByDate IF NOT EXISTS FOR ()-[r:LED]-() ON (r._who, r._date, r._event);
CREATE INDEX accompaniedByDate IF NOT EXISTS FOR ()-[r:ACCOMPANIED]-() ON (r._who, r._date, r._event);
CREATE INDEX attendedByDate IF NOT EXISTS FOR ()-[r:ATTENDED]-() ON (r._who, r._date, r._event);
CREATE INDEX spokeAtByDate IF NOT EXISTS FOR ()-[r:SPOKE_AT]-() ON (r._who, r._date, r._event);
CREATE INDEX reportedAtByDate IF NOT EXISTS FOR ()-[r:REPORTED_AT]-() ON (r._who, r._date, r._event);
CREATE INDEX signedAtByDate IF NOT EXISTS FOR ()-[r:SIGNED_AT]-() ON (r._who, r._date, r._event);
CREATE INDEX honouredAtByDate IF NOT EXISTS FOR ()-[r:HONOURED_AT]-() ON (r._who, r._date, r._event);
CREATE INDEX hostedByDate IF NOT EXISTS FOR ()-[r:HOSTED]-() ON (r._who, r._date, r._event);
CREATE INDEX absentFromByDate IF NOT EXISTS FOR ()-[r:ABSENT_FROM]-() ON (r._who, r._date, r._event);
CREATE INDEX representedAtByDate IF NOT EXISTS FOR ()-[r:REPRESENTED_AT]-() ON (r._who, r._date, r._event);

// The articles that mention something by date, as a list of them is sorted.
CREATE INDEX mentionsByDate IF NOT EXISTS FOR ()-[r:MENTIONS]-() ON (r._of, r._when);

// By words: Chinese is indexed by pairs of characters.
CREATE FULLTEXT INDEX entityNames IF NOT EXISTS
FOR (n:Person|Organization|Event|Project|Award|Place) ON EACH [n.name, n.aliases]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk' } };
// By sound: pinyin and initials from each character of a name on, as `sound.ts` makes them.
CREATE FULLTEXT INDEX entityPinyin IF NOT EXISTS
FOR (n:Person|Organization|Event|Project|Award|Place) ON EACH [n._pinyin]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } };
CREATE FULLTEXT INDEX articleText IF NOT EXISTS
FOR (n:Article) ON EACH [n.title, n.text]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk' } };
