// For `node --import`: whoever turns to the network is named on standard error, and the process ends with 99.
import dgram from 'node:dgram';
import dns from 'node:dns';
import { writeSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

/** @param {string} what */
const forbidden = (what) => () => {
  writeSync(2, `the network is asked: ${what}\n`);
  process.exit(99);
};

// All of http, https, fetch and WebSocket goes through a socket.
net.Socket.prototype.connect = forbidden('connect');
net.Server.prototype.listen = forbidden('listen');
dgram.createSocket = forbidden('UDP');
dns.lookup = Object.assign(forbidden('DNS'), { __promisify__: dns.lookup.__promisify__ });
syncBuiltinESMExports();
