/// Makes the names of new records.
package struct IDSource: Sendable {
    private let clock: ClockPort
    private let random: RandomPort

    package init(clock: ClockPort, random: RandomPort) {
        self.clock = clock
        self.random = random
    }

    /// A name that no record has.
    package func next<Subject>() -> RecordID<Subject> {
        RecordID(UUIDv7(at: clock.now(), random: (random.next(), random.next())))
    }
}
