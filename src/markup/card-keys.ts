/** Every key a card knows. */
export const cardKeys = [
  'Кому',
  'Отвечает',
  'Решает',
  'Участвует',
  'Извещается',
  'Обязанность',
  'Срок',
  'Вид',
  'Якорь',
  'Ошибка оригинала',
  'Восстановлено',
  'Обещано приложением',
  'Изменяет',
  'Отменяет',
] as const;

export type CardKey = (typeof cardKeys)[number];
