import Application

/// A database that runs transactions on threads of its own.
package protocol SQLDatabase: Sendable {
    /// Where it is, for messages.
    var place: String { get }

    /// Reads one consistent state.
    func read<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws(StoreFault) -> Value
    ) async throws(StoreFault) -> Value

    /// Writes all of it or, where the closure throws, nothing; what it returns is durable.
    @discardableResult
    func write<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws(StoreFault) -> Value
    ) async throws(StoreFault) -> Value

    /// A number that is another one after every commit that changed something, whichever process made it; it may become
    /// another one without.
    func changeMark() async throws(StoreFault) -> Int
}
