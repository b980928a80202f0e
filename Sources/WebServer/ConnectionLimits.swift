/// How long the server waits for a browser, and for how many at once.
package struct ConnectionLimits: Hashable, Sendable {
    /// Others wait until one of them has gone.
    package var connections: Int
    /// Without a byte, until a connection is closed.
    package var idleSeconds: Int64
    /// From its beginning, until a connection has sent the head of a request: browsers send it at once.
    package var headSeconds: Int64
    /// For a whole request, its files included: 64 MB in it are less than 1 Mbit/s.
    package var requestSeconds: Int64
    /// For what still comes of a request that was answered before its end. Closed at once, browsers wouldn't show the
    /// answer.
    package var restSeconds: Int64

    package init(
        connections: Int = 512, idleSeconds: Int64 = 60, headSeconds: Int64 = 15, requestSeconds: Int64 = 600,
        restSeconds: Int64 = 30
    ) {
        self.connections = connections
        self.idleSeconds = idleSeconds
        self.headSeconds = headSeconds
        self.requestSeconds = requestSeconds
        self.restSeconds = restSeconds
    }
}
